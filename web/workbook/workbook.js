// Writes a workbook as a spreadsheet file. window.quilateWriteWorkbook(text)
// takes what package sheet describes (see Book.JSON) and returns the file as a
// Blob. Each formula is stored with its value, so that previews and programs
// that do not calculate before they are allowed to show the figures too.
(() => {
  "use strict";

  const font = { fontFamily: "Calibri", fontSize: 11 };
  const head = { fontWeight: "bold", alignVertical: "center", backgroundColor: "#EDEBE6", bottomBorderStyle: "thin", bottomBorderColor: "#8A857A" };
  const looks = {
    title: { fontWeight: "bold", fontSize: 16 },
    head,
    over: { ...head, align: "right", wrap: true },
    given: { backgroundColor: "#FFF4D6", borderStyle: "thin", borderColor: "#D9C58F" },
    assumed: { backgroundColor: "#E3EDF7", borderStyle: "thin", borderColor: "#A9C0D9" },
    key: { fontWeight: "bold", align: "right" },
    remark: { textColor: "#5F5B53" },
  };

  // --- The values of the formulas ----------------------------------------

  // Only what the formulas of package sheet use. A formula is read and worked
  // out in one go; of an IF only the branch that is taken counts.
  function calculator(book) {
    const cells = new Map();
    for (const { sheet, rows } of book) rows.forEach((row, r) => row.forEach((cell, c) => cell && cells.set(`${sheet}!${letters(c)}${r + 1}`, cell)));
    const values = new Map();
    const value = (at) => {
      if (values.has(at)) return values.get(at);
      const cell = cells.get(at);
      let v = null;
      if (cell?.f !== undefined) v = formula(cell.f, at.slice(0, at.indexOf("!")), value);
      else if (cell) v = cell.n ?? cell.t ?? null;
      values.set(at, v);
      return v;
    };
    return value;
  }

  function letters(column) {
    let name = "";
    for (; column >= 0; column = Math.floor(column / 26) - 1) name = String.fromCharCode(65 + (column % 26)) + name;
    return name;
  }

  const number = (v) => (typeof v === "string" ? NaN : Number(v ?? 0));

  function formula(text, sheet, value) {
    const tokens = text.match(/"[^"]*"|<=|>=|<>|[0-9.]+(?:E[+-]?[0-9]+)?|[\p{L}\p{N}_$!]+|./gu);
    let at = 0;
    let idle = 0; // inside a branch that is not taken
    const take = (...signs) => (signs.includes(tokens[at]) ? tokens[at++] : "");
    const must = (sign) => {
      if (!take(sign)) throw new Error(`${sign} is missing in ${text}`);
    };
    const place = (word) => {
      const [name, cell] = word.includes("!") ? word.split("!") : [sheet, word];
      return [name, cell.replaceAll("$", "")];
    };

    const compare = () => {
      const a = sum();
      const sign = take("<=", ">=", "<>", "<", ">", "=");
      if (!sign) return a;
      const b = sum();
      const order = typeof a === "string" || typeof b === "string" ? (a === b ? 0 : typeof a === "string" ? 1 : -1) : number(a) - number(b);
      return { "<": order < 0, ">": order > 0, "=": order === 0, "<=": order <= 0, ">=": order >= 0, "<>": order !== 0 }[sign];
    };
    const chain = (next, signs) => () => {
      let a = next();
      for (let sign; (sign = take(...Object.keys(signs))); ) a = signs[sign](number(a), number(next()));
      return a;
    };
    const signed = () => (take("-") ? -number(signed()) : atom());
    const power = chain(signed, { "^": (a, b) => a ** b });
    const product = chain(power, { "*": (a, b) => a * b, "/": (a, b) => a / b });
    const sum = chain(product, { "+": (a, b) => a + b, "-": (a, b) => a - b });

    function range() {
      const [name, from] = place(tokens[at]);
      const [, to] = place(tokens[at + 2]);
      at += 3;
      const [, c1, r1] = from.match(/([A-Z]+)(\d+)/);
      const [, c2, r2] = to.match(/([A-Z]+)(\d+)/);
      const list = [];
      for (let r = +r1; r <= +r2; r++) for (let c = column(c1); c <= column(c2); c++) list.push(`${name}!${letters(c)}${r}`);
      return list;
    }

    function call(name) {
      if (name === "IF") {
        const yes = number(compare()) !== 0;
        const branch = (taken) => {
          must(",");
          idle += taken ? 0 : 1;
          const v = compare();
          idle -= taken ? 0 : 1;
          return v;
        };
        const [a, b] = [branch(yes), branch(!yes)];
        must(")");
        return yes ? a : b;
      }
      const list = [];
      do {
        if (tokens[at + 1] === ":") list.push(...(name === "INDEX" && !idle ? [range()] : idle ? (range(), []) : range().map(value)));
        else list.push(compare());
      } while (take(","));
      must(")");
      if (idle) return 0;
      const numbers = list.filter((v) => typeof v === "number");
      switch (name) {
        case "INDEX":
          return value(list[0][list[1] - 1]);
        case "ISNUMBER":
          return typeof list[0] === "number";
        case "OR":
          return list.some((v) => number(v) !== 0);
        case "SUM":
          return numbers.reduce((a, b) => a + b, 0);
        case "MIN":
          return Math.min(...numbers);
        case "MAX":
          return Math.max(...numbers);
        case "EXP":
          return Math.exp(number(list[0]));
        case "LN":
          return Math.log(number(list[0]));
        case "INT":
          return Math.floor(number(list[0]));
      }
      throw new Error(`nobody knows ${name}`);
    }

    function atom() {
      if (take("(")) {
        const v = compare();
        must(")");
        return v;
      }
      const word = tokens[at++];
      if (word[0] === '"') return word.slice(1, -1);
      if (/^[0-9.]/.test(word)) return Number(word);
      if (take("(")) return call(word);
      return idle ? 0 : value(place(word).join("!"));
    }

    return compare();
  }

  function column(name) {
    let n = 0;
    for (const letter of name) n = n * 26 + letter.charCodeAt(0) - 64;
    return n - 1;
  }

  // --- The file ------------------------------------------------------------

  const wide = (row) => row.length > 10;

  // How many lines a heading takes in a column: bold letters are a little wider
  // than those by which the width of a column is counted.
  function lines(text, width) {
    const room = Math.max(6, width - 4);
    let n = 1;
    let used = 0;
    for (const word of text.split(" ")) {
      if (used && used + 1 + word.length > room) {
        n++;
        used = 0;
      }
      used += (used ? 1 : 0) + word.length;
      for (; used > room; used -= room) n++;
    }
    return n;
  }

  function height(row, widths) {
    const role = row[0]?.role;
    if (role === "title") return 26;
    const heads = row.map((cell, c) => (cell?.role === "over" ? lines(cell.t ?? "", widths[c] ?? 10) : 0));
    if (Math.max(...heads) > 0) return 15 * Math.max(...heads) + 5;
    return role === "head" ? 20 : 16;
  }

  function written(cell, column, high) {
    if (!cell) return column === 0 ? { type: Number, value: null, height: high } : null;
    const look = { ...font, ...looks[cell.role] };
    if (cell.format && !("t" in cell)) look.format = cell.format;
    if (column > 0 && "t" in cell && (cell.role === "remark" || !cell.role)) Object.assign(look, { align: "left", indent: 1 });
    if (column === 0) look.height = high;
    if ("f" in cell) return { ...look, type: "Formula", value: cell.f };
    if ("n" in cell) return { ...look, type: Number, value: cell.n };
    if ("t" in cell) return { ...look, type: String, value: cell.t };
    return { ...look, type: Number, value: null };
  }

  function sheet({ sheet, frozen, column, widths, rows }) {
    return {
      sheet,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: frozen || undefined,
      stickyColumnsCount: column || undefined,
      showGridLines: false,
      orientation: "landscape",
      data: rows.map((row) => (row.length ? row.map((cell, c) => written(cell, c, height(row, widths))) : [null])),
    };
  }

  // What stays in sight on the screen stands on every page on paper.
  function again(book) {
    const titles = book.map(({ sheet, frozen, column }, i) => {
      const name = `'${sheet.replaceAll("'", "''").replaceAll("&", "&amp;").replaceAll("<", "&lt;")}'!`;
      const parts = [column && `${name}$A:$${letters(column - 1)}`, frozen && `${name}$1:$${frozen}`].filter(Boolean);
      return parts.length ? `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${parts.join(",")}</definedName>` : "";
    });
    return `<definedNames>${titles.join("")}</definedNames>`;
  }

  window.quilateWriteWorkbook = (text) => {
    const book = JSON.parse(text);
    const files = quilateXLSX.contents(book.map(sheet));
    const value = calculator(book);
    book.forEach(({ sheet, rows }, i) => {
      const name = `xl/worksheets/sheet${i + 1}.xml`;
      if (typeof files[name] !== "string") throw new Error(`no ${name}`);
      // Printed, a sheet is as wide as the paper; that of the months as three.
      files[name] = files[name]
        .replace("<sheetViews>", '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
        .replace(/<pageSetup [^>]*>/, `<pageSetup orientation="landscape" fitToWidth="${rows.some(wide) ? 3 : 1}" fitToHeight="0"/>`)
        .replace(/<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)<\/f><\/c>/g, (_, at, rest, f) => {
        let v = value(`${sheet}!${at}`);
        if (typeof v === "boolean") v = Number(v);
        if (v === null) v = 0;
        const words = typeof v === "string";
        if (words) v = v.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
        else if (!Number.isFinite(v)) return _;
        return `<c r="${at}"${rest}${words ? ' t="str"' : ""}><f>${f}</f><v>${v}</v></c>`;
      });
    });
    files["xl/workbook.xml"] = files["xl/workbook.xml"].replace("<definedNames/>", () => again(book));
    const packed = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, quilateXLSX.strToU8(text)]));
    return new Blob([quilateXLSX.zipSync(packed)], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" });
  };
})();
