// Starts the program while the page is already there. What it promises:
//
// - The page that came with the HTML stays as it is, readable and usable,
//   until the program takes it over; what is the same then stays.
// - window.quilateHandoff() returns, as a JSON string, what the reader has typed
//   and chosen so far: {"values": {id: text}, "checked": {id: bool}}. The program
//   calls it before its first drawing and takes over what answers a question.
// - window.quilateRefocus() does the rest of it once more on the page as drawn,
//   opens what was opened, puts focus and caret back, and presses the button
//   that was pressed too early. The program calls it once it has drawn.
// - The program sets data-ready="true" on <html> when it can be used.
// - data-storage on <html> is "ok", or "denied" when what is stored lives only
//   as long as the page.
// - The event "quilate-update" on window says that a new release waits and
//   nothing is being edited (then data-update="waiting" is on <html>),
//   window.quilateUpdate() takes it.
// - The program may come in two parts. data-rest on <html> is "awaited" until
//   the second is there, and "failed" when it could not be had; the event
//   "quilate-rest" on window says that one or the other has happened.
//   window.quilateRest(true) fetches it, again if it failed, and shows how far
//   it is.
// - window.quilateFile() returns the text of a file that the system opened with
//   the installed app, or "" when there is none (any more). The event
//   "quilate-file" on window says that there is one.
// - window.quilateWorkbook(text) promises a spreadsheet file (a Blob) of what
//   package sheet describes; its writer is fetched for the first one.
(() => {
  "use strict";
  const root = document.documentElement;
  const settings = document.currentScript.dataset;
  const base = root.dataset.base;
  const byId = (id) => document.getElementById(id);
  const started = location.href;

  // The host was not known when the pages were written: now it is, and search
  // engines want whole addresses.
  for (const link of document.head.querySelectorAll("link[rel=canonical], link[hreflang]")) link.href = link.href + "";

  // --- Storage ----------------------------------------------------------
  // Reading window.localStorage throws where storage is blocked, and Go cannot
  // recover from that: a store in memory takes its place.

  function memoryStore() {
    const items = new Map();
    return {
      getItem: (key) => (items.has(String(key)) ? items.get(String(key)) : null),
      setItem: (key, value) => void items.set(String(key), String(value)),
      removeItem: (key) => void items.delete(String(key)),
      clear: () => items.clear(),
      key: (index) => [...items.keys()][index] ?? null,
      get length() {
        return items.size;
      },
    };
  }

  function storageWorks(name) {
    try {
      const store = window[name];
      const probe = "quilate probe";
      try {
        store.setItem(probe, probe);
        store.removeItem(probe);
        return true;
      } catch {
        return store.length > 0; // full, but what is in it can be read
      }
    } catch {
      return false;
    }
  }

  // The first look at what is stored takes the browser some milliseconds, so it
  // has a turn of its own, before the program starts.
  function lookAtStorage() {
    if (root.dataset.storage) return;
    root.dataset.storage = "ok";
    for (const name of ["localStorage", "sessionStorage"]) {
      if (storageWorks(name)) continue;
      Object.defineProperty(window, name, { value: memoryStore(), configurable: true });
      root.dataset.storage = "denied";
    }
  }

  // --- What go-app asks the page for ------------------------------------

  const env = {
    GOAPP_INTERNAL_URLS: "[]",
    GOAPP_ROOT_PREFIX: base.slice(0, -1),
    GOAPP_STATIC_RESOURCES_URL: `${base}web`,
    GOAPP_VERSION: root.dataset.version,
    GOGC: "1500", // garbage is collected in pauses: see app/browser/find.go
    GOMEMLIMIT: "96MiB",
    QUILATE_BASE: base,
    QUILATE_GALLERY: root.dataset.gallery || "",
    QUILATE_VERSION: root.dataset.version,
  };
  window.goappGetenv = (name) => env[name] || "";

  // --- Hand-off ---------------------------------------------------------

  const prerendered = document.body.firstElementChild;
  const unfolded = new Set(prerendered.querySelectorAll("details[open]"));
  let pressed = "";
  let handoff = null;
  let waits;

  // What somebody has changed, the last change at the end.
  const touched = new Set();
  prerendered.addEventListener("input", ({ target }) => {
    if (!standing) return;
    touched.delete(target);
    touched.add(target);
  });

  // What finds an element again once the program has drawn the page: its name,
  // what it does, or its place.
  function finder(element) {
    if (element.id) return `#${CSS.escape(element.id)}`;
    const does = ["data-do", "data-key", "data-arg"].filter((name) => element.hasAttribute(name));
    const at = does.map((name) => `[${name}="${CSS.escape(element.getAttribute(name))}"]`).join("");
    if (at && document.querySelectorAll(at).length === 1) return at;
    const parent = element.parentElement;
    if (!parent) return ":root";
    return `${finder(parent)} > :nth-child(${[...parent.children].filter((e) => e !== waits).indexOf(element) + 1})`;
  }

  function isBox(control) {
    return control.type === "checkbox" || control.type === "radio";
  }

  function snapshot() {
    const seen = { values: {}, checked: {}, changed: [], folds: [], focus: null, pressed };
    // A figure and "I don't know" shut each other out: what came later counts.
    const order = [...touched];
    const later = new Map();
    const changed = [...prerendered.querySelectorAll("input, textarea, select")]
      .filter(isChanged)
      .sort((a, b) => order.indexOf(a) - order.indexOf(b));
    for (const control of changed) {
      const [key, part] = control.id.split("~");
      for (const other of part === "unknown" ? [...later.keys()] : [document.getElementById(`${key}~unknown`)]) {
        if (other?.id.split("~")[0] === key) later.delete(other);
      }
      later.set(control, finder(control));
    }
    for (const [control, at] of later) {
      const { id, value, checked, files } = control;
      if (id && isBox(control)) seen.checked[id] = checked;
      else if (id && !files) seen.values[id] = value;
      seen.changed.push({ at, value, checked, files });
    }
    for (const fold of prerendered.querySelectorAll("details")) {
      if (fold.open !== unfolded.has(fold)) seen.folds.push([finder(fold), fold.open]);
    }
    const active = document.activeElement;
    if (prerendered.contains(active)) {
      seen.focus = { at: finder(active), start: -1, end: -1 };
      try {
        if (active.selectionStart !== null && active.selectionStart !== undefined) {
          seen.focus.start = active.selectionStart;
          seen.focus.end = active.selectionEnd;
        }
      } catch {
        // Some kinds of input have no caret.
      }
    }
    return seen;
  }

  function isChanged(control) {
    if (isBox(control)) return control.checked !== control.defaultChecked && (control.checked || control.type === "checkbox");
    if (control.tagName === "SELECT") return control.value !== ([...control.options].find((o) => o.defaultSelected) || control.options[0])?.value;
    // Colours and sliders have a value without having been given one.
    return control.value !== control.defaultValue && (touched.has(control) || !/color|range/.test(control.type));
  }

  window.quilateHandoff = () => {
    const { values, checked } = snapshot();
    return JSON.stringify({ values, checked });
  };

  // Does once more what the reader has done to a control, where the program has
  // not taken it over already: each page hears of it as of anything else.
  function redo({ at, value, checked, files }) {
    const control = document.querySelector(at);
    if (!control || control.disabled || control.readOnly) return;
    const [name, want] = files ? ["files", files] : isBox(control) ? ["checked", checked] : ["value", value];
    if ((control.dataset.value ?? `=${control[name]}`) === `=${want}`) return;
    control[name] = want;
    for (const type of ["input", "change"]) control.dispatchEvent(new Event(type, { bubbles: true }));
  }

  window.quilateRefocus = () => {
    if (!handoff) return;
    const { changed, folds, focus, pressed: button } = handoff;
    handoff = null;
    const caret = () => {
      const target = focus && document.querySelector(focus.at);
      if (!target) return;
      target.focus({ preventScroll: true });
      if (focus.start < 0) return;
      try {
        target.setSelectionRange(focus.start, focus.end);
      } catch {
        // The control has no caret any more.
      }
    };
    caret();
    // Only now web/controls.js gives the controls what the program says of them.
    queueMicrotask(() => {
      for (const [at, open] of folds) {
        const fold = document.querySelector(at);
        if (fold) fold.open = open;
      }
      changed.forEach(redo);
      caret();
    });
    if (button) setTimeout(() => document.querySelector(button)?.click(), 0);
  };

  // --- Drawing ------------------------------------------------------------
  // The program writes a tree of elements down and has it made in one call. The
  // parts of the text, with a NUL between, begin with a sign: see
  // cmd/quilate/trim/mount.go.txt. The answer are the nodes, in their order.
  //
  // The first tree is the page that came with the HTML: what is the same stays
  // where it stands, so that it is not laid out anew and keeps what is selected.
  // Controls are made anew: what was done to them is the program's to take over.

  let standing = prerendered;

  window.quilateBuild = (text) => {
    const nodes = [];
    const open = []; // { element, next: the child that came there, said: names of attributes, properties too }
    if (standing) handoff = snapshot(); // with what was done since the program asked
    waits?.remove();

    // What came in this place, of the next three, and fits; what was passed over goes.
    const came = (fits) => {
      const top = open.at(-1);
      let node = top ? top.next : standing;
      for (let n = 0; node && n < 3 && !fits(node); n++) node = node.nextSibling;
      if (!node || !fits(node)) return null;
      if (top) {
        while (top.next !== node) drop(top);
        top.next = node.nextSibling;
      }
      return node;
    };
    const drop = (top) => {
      const { next } = top;
      top.next = next.nextSibling;
      next.remove();
    };
    const put = (node) => {
      const top = open.at(-1);
      if (top && node.parentNode !== top.element) top.element.insertBefore(node, top.next);
    };

    for (const part of text.split("\0")) {
      const what = part.slice(1);
      const top = open.at(-1);
      const equals = what.indexOf("=");
      const name = what.slice(0, equals);
      const value = what.slice(equals + 1);
      switch (part[0]) {
        case "<": {
          const [tag, space] = what.split(" ");
          let element = came((node) => node.localName === tag);
          if (!element || /^(input|select|textarea)$/.test(tag)) {
            const old = element;
            element = space ? document.createElementNS(space, tag) : document.createElement(tag);
            old?.replaceWith(element);
          }
          nodes.push(element);
          open.push({ element, next: element.firstChild, said: [] });
          break;
        }
        case "@":
          if (top.element.getAttribute(name) !== value) top.element.setAttribute(name, value);
          top.said.push(name);
          break;
        case ".":
          top.element[name] = value;
          top.said.push(name);
          break;
        case "+":
        case "-":
          top.element[what] = part[0] === "+";
          top.said.push(what.toLowerCase());
          break;
        case '"': {
          let node = what && came((old) => old.nodeType === Node.TEXT_NODE);
          if (!node) node = document.createTextNode(what);
          else if (node.data.startsWith(what) && node.data !== what) open.at(-1).next = node.splitText(what.length);
          else if (node.data !== what) node.data = what;
          nodes.push(node);
          put(node);
          break;
        }
        case "!": {
          const around = document.createElement("div");
          around.innerHTML = what;
          const node = came((old) => old.isEqualNode(around.firstChild)) || around.firstChild;
          nodes.push(node);
          put(node);
          break;
        }
        case ">":
          for (const name of top.element.getAttributeNames()) if (!top.said.includes(name)) top.element.removeAttribute(name);
          while (top.next) drop(top);
          open.pop();
          put(top.element);
      }
    }
    standing = null;
    return nodes;
  };

  function ready() {
    return root.dataset.ready === "true";
  }

  // A button pressed before the program is there is pressed again by it.
  document.addEventListener(
    "click",
    (event) => {
      if (ready()) return;
      const button = event.target.closest?.("button, [role=button]");
      if (!button || !prerendered.contains(button)) return;
      event.preventDefault();
      pressed = finder(button);
      begin();
      if (!failed) sayWait(button);
    },
    true,
  );

  // That it will be is said right behind it, where it covers nothing; read out it
  // is from its place at the foot, which was there before.
  function sayWait(button) {
    const said = byId("loader-wait");
    said.hidden = false;
    waits?.remove();
    waits = document.createElement("p");
    waits.className = "loader-waits";
    waits.ariaHidden = "true";
    waits.textContent = said.textContent;
    (button.closest("p, .acts, .go") || button).after(waits);
    waits.scrollIntoView({ block: "nearest" });
  }

  // No form is ever sent anywhere; those of dialogs only close them.
  document.addEventListener("submit", (event) => {
    if (event.target.getAttribute("method") !== "dialog") event.preventDefault();
  });

  // go-app takes over every click on a link. Those that are not a plain step
  // to another page of this site stay the browser's.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link) return;
    const url = new URL(link.href, location.href);
    const plain = event.button === 0 && !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
    const own = url.origin === location.origin && url.pathname.startsWith(base) && !url.pathname.split("/").pop().includes(".");
    const samePage = link.getAttribute("href").startsWith("#");
    const otherWindow = link.target && link.target !== "_self";
    if (!plain || !own || samePage || otherWindow) event.stopPropagation();
  });

  // --- Files that the system opens with the app -------------------------

  const largestFile = 256 << 10; // bytes; as everywhere else
  const files = [];
  window.quilateFile = () => files.shift() || "";

  async function take(handle) {
    const file = await handle.getFile();
    // One that is too big is refused by its size: its text is not needed.
    files.push(file.size > largestFile ? " ".repeat(largestFile + 1) : (await file.text()) || " ");
    window.dispatchEvent(new CustomEvent("quilate-file"));
  }

  // A page that is loaded again is handed the same files once more.
  let again = performance.getEntriesByType("navigation")[0]?.type === "reload";
  window.launchQueue?.setConsumer((launch) => {
    if (launch.files?.length) {
      if (!again) for (const handle of launch.files) take(handle).catch((error) => console.info("The file cannot be read:", error.message));
    } else if (launch.targetURL && ready() && launch.targetURL !== location.href && launch.targetURL !== started) {
      location.assign(launch.targetURL); // a shortcut, while this page was open
    }
    again = false;
  });

  // --- Progress ---------------------------------------------------------

  const bar = byId("loader");
  const showBar = setTimeout(() => {
    if (!ready() && !failed) bar.hidden = false;
  }, 300);

  function hideProgress() {
    clearTimeout(showBar);
    bar.hidden = true;
    byId("loader-wait").hidden = true;
    waits?.remove();
  }

  // --- Start ------------------------------------------------------------

  let failed = false;
  function fail(error) {
    if (failed) return;
    failed = true;
    console.error("Quilate does not run:", error);
    hideProgress();
    root.dataset.failed = "true";
    lookAtStorage();
    byId(ready() ? "loader-stopped" : "loader-unstarted").hidden = false;
    byId("loader-copy").hidden = !Object.keys(localStorage).some((key) => key.startsWith("quilate:doc:"));
    byId("loader-failure").hidden = false;
  }

  // What fails in the page while the program calls it ends the program, without
  // its knowing; so does what fails in a promise that the program waits for.
  for (const [type, what] of [
    ["error", "error"],
    ["unhandledrejection", "reason"],
  ]) {
    window.addEventListener(type, (event) => {
      if (/wasm/.test(event[what]?.stack || "")) fail(event[what]);
    });
  }

  // The only HTML that the program ever writes as text are its own drawings.
  window.trustedTypes?.createPolicy("default", {
    createHTML: (html) => (/^<svg[ >][^]*<\/svg>$/.test(html) ? html : ""),
  });
  // The browser takes addresses of scripts only from this policy.
  const scripts = window.trustedTypes
    ? window.trustedTypes.createPolicy("quilate", { createScriptURL: (url) => url })
    : { createScriptURL: (url) => url };

  // --- Spreadsheets, and codes in pictures ------------------------------
  // Their scripts are fetched when somebody asks for them.

  const fetched = new Map();
  function fetchScript(address) {
    if (!fetched.has(address)) {
      fetched.set(
        address,
        new Promise((resolve, reject) => {
          const script = document.createElement("script");
          script.addEventListener("load", resolve);
          script.addEventListener("error", () => {
            fetched.delete(address); // the next one tries again
            script.remove();
            reject(new Error(`${address} cannot be fetched`));
          });
          script.src = scripts.createScriptURL(address);
          document.head.append(script);
        }),
      );
    }
    return fetched.get(address);
  }

  window.quilateWorkbook = async (text) => {
    await fetchScript(settings.workbook);
    return window.quilateWriteWorkbook(text);
  };

  window.quilateScan = async (what, ...given) => {
    await fetchScript(settings.scan);
    return window.quilateScanner[what](...given);
  };

  // Where no worker of ours is in charge yet, this is a first visit.
  function controlled() {
    try {
      return Boolean(navigator.serviceWorker?.controller);
    } catch {
      return false; // no workers in this frame
    }
  }

  // --- The two parts of the program -------------------------------------
  // The first starts and can draw some pages; the others wait for the rest,
  // which puts its functions into the table of the first. Pages that need it
  // at once start with both.

  const whole = Boolean(settings.rest) && ("whole" in settings || location.hash.startsWith("#q="));
  const parts = whole ? [settings.wasm, settings.rest] : [settings.wasm];
  const bytes = Number(settings.bytes) + (whole ? Number(settings.restBytes) : 0);
  let first; // what it exports
  if (settings.rest) root.dataset.rest = "awaited";

  async function join(rest) {
    await dress();
    await WebAssembly.instantiate(rest, { first });
    delete root.dataset.rest;
  }

  // Pages that need the rest have styles of their own, which come with it.
  let dressed;
  function dress() {
    if (!settings.restStyle) return;
    dressed ||= new Promise((resolve, reject) => {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = settings.restStyle;
      link.onload = resolve;
      link.onerror = () => {
        link.remove();
        dressed = null;
        reject(new Error("no style sheet"));
      };
      document.head.append(link);
    });
    return dressed;
  }

  let fetching;
  function fetchRest() {
    const mended = () => root.dataset.rest === "failed" && window.quilateAfresh?.([settings.rest, settings.restStyle]);
    const compiling = () => (spare ? compileThere(spare, settings.rest).catch(() => compileHere(settings.rest)) : compileHere(settings.rest));
    fetching ||= Promise.resolve(mended())
      .then(() => Promise.all([compiling(), dress()]))
      .then(([rest]) => join(rest))
      .catch((error) => {
        console.info("The rest of the program cannot be loaded:", error.message);
        root.dataset.rest = "failed";
        fetching = null;
      })
      .then(() => window.dispatchEvent(new CustomEvent("quilate-rest")));
    return fetching;
  }

  window.quilateRest = (shown) => {
    if (!root.dataset.rest) return;
    byId("loader-progress").removeAttribute("value");
    const show = shown && setTimeout(() => (bar.hidden = false), 300);
    fetchRest().then(() => {
      clearTimeout(show);
      bar.hidden = true;
    });
  };
  window.addEventListener("online", () => {
    if (root.dataset.rest === "failed") window.quilateRest();
  });

  // The worker that compiled and rehearsed the first part compiles the rest too.
  // A frame that nobody uses keeps no worker.
  let spare;
  function compileThere(worker, address) {
    spare = null;
    return new Promise((resolve, reject) => {
      worker.onerror = reject;
      worker.onmessage = ({ data }) => {
        if ("rest" in data) data.rest ? resolve(data.rest) : reject(new Error("no module"));
      };
      worker.postMessage({ rest: new URL(address, location.href).href });
    }).finally(() => worker.terminate());
  }

  // On a first visit another thread fetches, compiles and rehearses the
  // program (see web/warm.js), so that the page answers at once meanwhile.
  function compileAside() {
    return new Promise((resolve, reject) => {
      const worker = new Worker(scripts.createScriptURL(settings.warm));
      let modules;
      let ended = false;
      const done = (rehearsed) => {
        if (ended) return;
        ended = true;
        if (rehearsed === true && settings.rest && !whole && window.parent === window) spare = worker;
        else worker.terminate();
        if (modules) resolve(modules);
        else reject(new Error("no module"));
      };
      worker.onerror = done;
      worker.onmessage = ({ data }) => {
        if ("got" in data) byId("loader-progress").value = Math.min(100, (100 * data.got) / bytes);
        if (data.modules) {
          modules = data.modules;
          setTimeout(done, 3000); // a rehearsal is worth no more than that
        }
        if ("whole" in data) {
          root.dataset.rehearsed = data.whole ? "whole" : "partly";
          done(data.whole);
        }
      };
      const { href, pathname, search, hash, origin, protocol, host, hostname } = location;
      worker.postMessage({
        wasm: parts.map((address) => new URL(address, href).href),
        exec: settings.exec,
        env,
        languages: [...navigator.languages],
        location: { href, pathname, search, hash, origin, protocol, host, hostname },
      });
    });
  }

  async function compileHere(address) {
    const response = await fetch(address, { credentials: "same-origin" });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    if (WebAssembly.compileStreaming && (response.headers.get("content-type") || "").startsWith("application/wasm")) {
      return WebAssembly.compileStreaming(response);
    }
    return WebAssembly.compile(await response.arrayBuffer());
  }

  // The program starts when the page is painted and the browser idle, or as
  // soon as somebody waits for it.
  let begin;
  const hurry = new Promise((resolve) => (begin = resolve));
  const calm = new Promise((resolve) => {
    hurry.then(resolve);
    const idle = window.requestIdleCallback || ((f) => setTimeout(f, 50));
    const afterPaint = () => requestAnimationFrame(() => setTimeout(() => idle(resolve, { timeout: 1000 }), 0));
    if (document.readyState === "complete") afterPaint();
    else window.addEventListener("load", afterPaint);
    setTimeout(resolve, 3000); // a page in the background is never painted
  });

  // In somebody else's page a frame that nobody has come to costs no more than
  // its text: until it is in view, is used, or its host asks for it (see
  // web/frame.js).
  const wanted = new Promise((resolve) => {
    if (window.parent === window) return resolve();
    new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && resolve()).observe(root);
    for (const type of ["pointerdown", "keydown", "focusin", "quilate-wanted"]) window.addEventListener(type, resolve, { once: true, capture: true });
  });
  // And one that nobody uses does without the second part.
  const used = new Promise((resolve) => {
    if (window.parent === window) return resolve();
    for (const type of ["pointerdown", "keydown", "input"]) window.addEventListener(type, resolve, { once: true, capture: true });
  });

  // Between two long pieces of work the page gets its turn.
  const breath = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  // After a rehearsal other threads are still at making its functions faster:
  // waiting for them, the start takes half the time. Milliseconds.
  const settling = 200;

  async function start() {
    if (typeof WebAssembly !== "object" || typeof Go !== "function") throw new Error("no WebAssembly here");
    await wanted;
    const here = () => Promise.all(parts.map(compileHere));
    const compiled = controlled() || !window.Worker ? here() : compileAside().catch(here);
    // A file that the browser keeps may be spoilt.
    const again = () => Promise.resolve(window.quilateAfresh?.(parts)).then(here);
    const [[module, rest]] = await Promise.all([compiled.catch(again), calm.then(lookAtStorage)]);
    if (root.dataset.rehearsed) await Promise.race([breath(settling), hurry]);
    const go = new Go();
    go.env = env;
    const instance = await WebAssembly.instantiate(module, go.importObject);
    first = instance.exports;
    if (rest) await join(rest);
    await breath(0);
    const ended = go.run(instance);
    ended.then(() => fail(new Error("the program has ended")), fail);
  }

  new MutationObserver((_, observer) => {
    if (!ready()) return;
    observer.disconnect();
    hideProgress();
    const later = window.requestIdleCallback || setTimeout;
    // The worker finds in the browser's cache what was fetched before it.
    used.then(() => later(() => (root.dataset.rest ? fetchRest().then(registerWorker) : registerWorker())));
  }).observe(root, { attributes: true, attributeFilter: ["data-ready"] });

  // What reads the page as it came has its turn first.
  setTimeout(() => start().catch(fail));

  // --- Offline and updates ----------------------------------------------

  function registerWorker() {
    if (window.top !== window.self) return; // never in somebody else's page
    if (root.dataset.erased) return; // everything was just deleted: not before the next visit
    let workers;
    try {
      workers = navigator.serviceWorker;
    } catch {
      return;
    }
    if (!workers) return;
    const controlledBefore = Boolean(workers.controller);
    workers
      .register(scripts.createScriptURL(`${base}worker.js`), { scope: base, updateViaCache: "none" })
      .then((registration) => watch(workers, registration, controlledBefore))
      .catch((error) => console.info("Quilate works without offline pages here:", error.message));
  }

  // Something is being edited from the first sign typed until its control is
  // left, or nothing has been typed for half a minute; and while a dialog asks.
  let typedAt = -Infinity;
  document.addEventListener("input", () => (typedAt = performance.now()), true);
  function editing() {
    const active = document.activeElement;
    const typing = active?.matches("input, textarea, select") && performance.now() - typedAt < 30e3;
    return typing || Boolean(document.querySelector("dialog[open], [role=dialog], [role=alertdialog]"));
  }

  let offering = 0;
  function offerUpdate() {
    clearTimeout(offering);
    if (editing()) {
      offering = setTimeout(offerUpdate, 500);
      return;
    }
    root.dataset.update = "waiting";
    window.dispatchEvent(new CustomEvent("quilate-update"));
  }

  function watch(workers, registration, controlledBefore) {
    let taken = false;
    const offer = () => {
      // Without a worker in charge this is the first visit, not an update.
      if (settings.dev || !registration.waiting || !workers.controller) return;
      offerUpdate();
    };
    window.quilateUpdate = () => {
      taken = true;
      if (registration.waiting) registration.waiting.postMessage("quilate-skip-waiting");
      else location.reload();
    };
    offer();
    registration.addEventListener("updatefound", () => {
      const worker = registration.installing;
      worker?.addEventListener("statechange", () => worker.state === "installed" && offer());
    });
    workers.addEventListener("controllerchange", () => {
      if (taken) return location.reload();
      // Another tab took the new release: this one still runs the old.
      if (!settings.dev && controlledBefore) offerUpdate();
    });
    let asked = Date.now();
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState !== "visible" || Date.now() - asked < 3600e3) return;
      asked = Date.now();
      registration.update().catch(() => {});
    });
  }
})();
