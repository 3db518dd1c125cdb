// The frame's end of web/embed-protocol.md, on the embed pages only. It runs
// before the first paint, right behind the style sheet: what the address asks
// for is then in the page before anybody sees it.
(() => {
  "use strict";
  const root = document.documentElement;
  const host = window.parent;
  const framed = host !== window;
  root.dataset.embed = framed ? "frame" : "page";

  const warned = new Set();
  function warn(text) {
    text = `Quilate: ${String(text).slice(0, 300)}`;
    if (warned.has(text) || warned.size > 50) return;
    warned.add(text);
    console.warn(text);
  }

  // --- What the address asks for ----------------------------------------

  const oneOf = (...all) => (text) => (all.includes(text) ? text : undefined);
  const number = (low, high, digits) => (text) => {
    const fits = (digits ? /^\d{1,12}(\.\d{1,4})?$/ : /^\d{1,12}$/).test(text) && +text >= low && +text <= high;
    return fits ? +text : undefined;
  };

  const looks = {
    theme: oneOf("light", "dark", "auto"),
    accent: (text) => {
      const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1];
      return hex && (hex.length === 3 ? hex.replace(/./g, "$&$&") : hex).match(/../g).map((two) => parseInt(two, 16));
    },
    radius: number(0, 24, false),
    font: (text) => {
      const family = /^(?:[\p{L}\d_-][\p{L}\d _-]*|"[\p{L}\d _-]+"|'[\p{L}\d _-]+')$/u;
      return text.length <= 300 && text.split(",").every((name) => family.test(name.trim())) ? text : undefined;
    },
  };

  const figures = {
    followers: number(0, 5e8, false),
    hours: number(0, 400, true),
    "hour-value": number(0.01, 1000, true),
    spend: number(0, 1e7, true),
    order: number(0.01, 1e7, true),
    margin: number(0, 100, true),
  };

  const readers = {
    ...looks,
    ...figures,
    region: oneOf("es-ES", "es-MX", "es-AR", "es-CO", "es-CL", "es-PE", "es-US", "en-US", "en-GB"),
    currency: oneOf(..."EUR USD MXN ARS COP CLP PEN GBP BOB BRL CRC DOP GTQ HNL NIO PYG UYU VES CAD CHF".split(" ")),
    sector: (text) => (/^[a-z][a-z-]{0,39}$/.test(text) ? text : undefined),
    sections: (text) => {
      const known = text.split(",").map((name) => name.trim());
      return known.every(oneOf("odds", "quadrant", "next", "report")) ? known : undefined;
    },
    cta: (text) => (text.trim() && text.length <= 60 && !/[\p{Cc}\p{Cf}]/u.test(text) ? text.trim() : undefined),
    "cta-link": (text) => {
      if (text.length > 500) return undefined;
      try {
        const url = new URL(text);
        return url.protocol === "https:" && !url.username && !url.password ? url.href : undefined;
      } catch {
        return undefined;
      }
    },
  };

  const asked = {};
  for (const [name, text] of new URLSearchParams(location.search)) {
    if (!Object.hasOwn(readers, name)) {
      warn(`there is no “${name}”`);
    } else if (!Object.hasOwn(asked, name)) {
      const value = readers[name](text);
      if (value === undefined) warn(`“${text}” is no ${name}`);
      else asked[name] = value;
    }
  }
  if (("cta" in asked) !== ("cta-link" in asked)) {
    warn("cta and cta-link go together");
    delete asked.cta;
    delete asked["cta-link"];
  }

  function settings() {
    const given = (names) => Object.fromEntries(names.filter((name) => name in asked).map((name) => [name, asked[name]]));
    const all = given(["region", "currency", "sector", "sections", "cta"]);
    if (asked["cta-link"]) all.ctaLink = asked["cta-link"];
    return JSON.stringify({ ...all, figures: given(Object.keys(figures)) });
  }

  // --- Looks ------------------------------------------------------------

  const dark = matchMedia("(prefers-color-scheme: dark)");
  const look = { theme: "auto", accent: null, radius: 4, font: "sans" };

  // A theme other than the reader's own is had by taking the question for the
  // reader's out of the style sheet.
  const depending = [];
  const question = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/g;
  function gather(rules) {
    for (const rule of rules) {
      const text = rule.media?.mediaText || "";
      if (text.search(question) >= 0) depending.push({ media: rule.media, text });
      if (rule.cssRules) gather(rule.cssRules);
    }
  }

  const light = (colour) =>
    colour
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
  function contrast(a, b) {
    const [low, high] = [light(a), light(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  }

  // The accent moves towards black or white, away from the grounds it stands
  // on, until it can be read on all of them (WCAG 2.2, 1.4.3).
  function readable(colour, grounds) {
    const end = light(grounds[0]) > 0.18 ? 0 : 255;
    for (let share = 0; share <= 1; share += 0.02) {
      const mixed = colour.map((part) => Math.round(part + (end - part) * share));
      if (grounds.every((ground) => contrast(mixed, ground) >= 4.5)) return mixed;
    }
    return [end, end, end];
  }

  function dress() {
    for (const { media, text } of depending) {
      const scheme = look.theme;
      const answer = (_, wanted) => (wanted === scheme ? "(min-width: 0px)" : "(max-width: 0px)");
      const fixed = text.replace(question, "").trim() === "" ? (text.includes(scheme) ? "screen" : "not all") : text.replace(question, answer);
      media.mediaText = scheme === "auto" ? text : fixed;
    }
    const style = root.style;
    const set = (name, value) => (value ? style.setProperty(name, value) : style.removeProperty(name));
    set("color-scheme", look.theme === "auto" ? "" : look.theme);
    root.dataset.scheme = look.theme === "auto" ? (dark.matches ? "dark" : "light") : look.theme;

    const sans = "sans-serif";
    set("--sans", "");
    set("--serif", "");
    const own = getComputedStyle(root);
    const serif = own.getPropertyValue("--serif").trim();
    const family = { sans: "", serif, mono: "ui-monospace, Consolas, Menlo, monospace" }[look.font] ?? `${look.font}, ${sans}`;
    set("--sans", family);
    if (look.font !== "sans") set("--serif", family);
    set("--radius", `${look.radius}px`);

    const colourOf = (name) => looks.accent(own.getPropertyValue(name).trim());
    const grounds = ["--ground", "--surface"].map(colourOf).filter(Boolean);
    const accent = look.accent && grounds.length ? `rgb(${readable(look.accent, grounds).join(" ")})` : own.getPropertyValue("--ink").trim();
    set("--accent", accent);
  }

  function wear(wishes) {
    for (const name of Object.keys(looks)) if (name in wishes) look[name] = wishes[name];
    dress();
  }

  for (const sheet of document.styleSheets) {
    try {
      gather(sheet.cssRules);
    } catch {
      // A sheet that cannot be read keeps to the reader's own theme.
    }
  }
  wear(asked);
  dark.addEventListener("change", dress);

  // --- To the host --------------------------------------------------------

  let origin = ""; // of the host, as the browser says it
  let id = "";
  let consented = false;
  let height = 0; // last told

  const gap = 110; // ms: at most ten in any second
  let waiting = [];
  let last = -gap;
  let timer = 0;

  // Of a kind that only has a latest, the latest is sent.
  function say(type, fields, each) {
    if (!origin) return;
    if (!each) waiting = waiting.filter((message) => message.type !== type);
    waiting.push({ type, ...fields });
    if (waiting.length > 20) waiting.shift();
    send();
  }

  function send() {
    clearTimeout(timer);
    if (!waiting.length) return;
    const wait = last + gap - performance.now();
    if (wait > 0) {
      timer = setTimeout(send, wait);
      return;
    }
    last = performance.now();
    const message = waiting.shift();
    host.postMessage(message.type === "wordpress" ? message.body : { quilate: 1, id, ...message }, origin);
    send();
  }

  function meet(who) {
    if (origin || !who || who === "null") return;
    origin = who;
    window.dispatchEvent(new Event("quilate-host"));
    if (document.readyState !== "loading") greet();
  }

  function greet() {
    if (!origin) return;
    say("ready", { lang: root.lang });
    height = 0;
    measure();
  }

  // --- Height -------------------------------------------------------------

  const secret = /^#\?secret=([a-zA-Z0-9]{1,40})$/.exec(location.hash)?.[1]; // WordPress's number of the frame
  let told = []; // the last heights and when

  function measure() {
    if (!origin) return;
    let now = Math.min(20000, Math.max(1, Math.ceil(root.getBoundingClientRect().height)));
    const [c, b, a] = told;
    // A page that answers each height with another would go on for ever: it
    // keeps the greater.
    if (a && now === b.height && c.height === a.height && performance.now() - a.at < 2000) now = Math.max(now, c.height);
    if (now === height) return;
    height = now;
    told = [{ height, at: performance.now() }, ...told.slice(0, 2)];
    say("height", { height });
    if (secret) say("wordpress", { body: { message: "height", value: height, secret } });
  }

  // --- From the host --------------------------------------------------------

  const before = location.ancestorOrigins?.[0];
  const known = before && before !== "null" ? before : "";

  function take(event) {
    if (event.source !== host || !event.origin || event.origin === "null" || event.origin !== (origin || known || event.origin)) return;
    const message = event.data;
    if (typeof message !== "object" || message === null) return;
    if (secret && message.message === "ready" && message.secret === secret) meet(event.origin);
    if (message.quilate !== 1) return;
    if (message.type === "hello") {
      if (typeof message.id !== "string" || !/^[\w-]{0,40}$/.test(message.id)) return;
      id = message.id;
      root.style.overflowY = message.height === true ? "hidden" : "";
      if (origin) greet();
      else meet(event.origin);
      window.dispatchEvent(new Event("quilate-wanted"));
    } else if (message.type === "theme") {
      const wishes = {};
      for (const [name, read] of Object.entries(looks)) {
        const value = typeof message[name] === "string" ? read(message[name]) : undefined;
        if (value !== undefined) wishes[name] = value;
      }
      wear(wishes);
    }
  }

  if (framed) {
    window.addEventListener("message", take);
    meet(known);
    document.addEventListener("DOMContentLoaded", greet);
    new ResizeObserver(measure).observe(root);
  }

  // --- Forms ----------------------------------------------------------------

  // Where a sandbox allows no forms, sending one fails before anybody hears of
  // it. Nothing is ever sent: the page only has to hear.
  window.addEventListener("click", (event) => {
    const button = event.target.closest?.("button, input[type=submit]");
    if (!button?.form || button.type !== "submit" || event.defaultPrevented) return;
    event.preventDefault();
    button.form.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true, submitter: button }));
  });

  // --- For the program ------------------------------------------------------

  const bounds = { quantity: [0, 100], quality: [0, 100], gap: [-100, 100], odds: [0, 50], assumed: [0, 200] };
  const whole = (value, [low, high]) => Number.isInteger(value) && value >= low && value <= high;

  window.quilateEmbed = Object.freeze({
    settings,
    warn,
    host: () => origin,
    consent(yes) {
      if (consented && !yes) {
        waiting = waiting.filter((message) => message.type !== "result" && message.type !== "step");
        say("withdrawn");
      }
      consented = Boolean(yes && origin);
    },
    step(step, of, name) {
      if (consented && whole(step, [1, 99]) && whole(of, [step, 99]) && /^[\w.-]{1,60}$/.test(name)) say("step", { step, of, name }, true);
    },
    result(json) {
      if (!consented) return;
      let found = null;
      try {
        found = JSON.parse(json);
      } catch {
        // Then there is nothing to send.
      }
      if (typeof found !== "object" || found === null) return;
      const result = {};
      for (const [key, bound] of Object.entries(bounds)) if (whole(found[key], bound)) result[key] = found[key];
      say("result", { result });
    },
    top() {
      say("focus");
    },
  });
})();
