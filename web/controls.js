// Keeps the controls as the page says they are. What it promises:
//
// - data-value="=…" on a control with data-sync="text" or "check" is what it
//   shows: go-app sets a value once and never corrects a control that drifted.
//   A control that is being typed into is left alone, unless it has become
//   another one (its id or what it is about changed); in a window that somebody
//   has left for another one nothing is being typed. A box that has become
//   another one is right at once, before anybody sees it.
// - data-open="true" opens a <details> when it appears; one that has become
//   another one is closed again.
// - A link with data-skip moves the focus to the element with that id; a fold
//   opens.
// - When the program does not run, the button loader-copy hands out what is
//   stored as the files that the program would have made of it, and loader-retry
//   asks the host anew for everything that makes it run.
// - window.quilateAfresh(addresses) fetches files past the browser's cache: what
//   a host has answered badly once would stay there for a year.
// - Where web/loader.js itself does not run, the page says so.
// - Escape presses the button with data-escape: the way out of a question that
//   stands over the page.
// - A button or link with data-keys is pressed by the keys named there, unless
//   somebody types into a field or presses another button with them.
// - On what has data-swipe, a swipe or a tap on either side turns the page: it
//   presses what answers to ArrowLeft and ArrowRight.
// - The data-do elements inside a form, an Enter in a field included, reach the
//   program as events; nothing here decides what they mean. No form is sent
//   anywhere.
(() => {
  "use strict";
  const names = new WeakMap();

  function sync(el) {
    if (el.tagName === "DETAILS") {
      if (names.get(el) !== el.id) {
        names.set(el, el.id);
        el.open = el.dataset.open === "true";
      }
      return;
    }
    const want = el.dataset.value;
    if (want === undefined) return;
    const name = el.id + " " + (el.dataset.key || "");
    const renamed = names.get(el) !== name;
    names.set(el, name);
    if (el.dataset.sync === "check") {
      // The program may draw in the middle of a click. Set back then, the box
      // would have no change to report; so it waits until the click is over. One
      // that has become another box was not clicked.
      if (renamed) {
        el.checked = want === "=true";
        return;
      }
      if (!ticks.size) setTimeout(tickAll);
      ticks.add(el);
      return;
    }
    const value = want.slice(1);
    const typing = el === document.activeElement && el.tagName !== "SELECT" && document.hasFocus();
    if (el.value === value || (typing && !renamed)) return;
    el.value = value;
  }

  const ticks = new Set();
  function tickAll() {
    for (const el of ticks) {
      const on = el.dataset.value === "=true";
      if (el.checked !== on) el.checked = on;
    }
    ticks.clear();
  }

  const wanted = "[data-sync], details[id]";
  function syncAll(node) {
    if (node.nodeType !== 1) return;
    if (node.matches(wanted)) sync(node);
    for (const el of node.querySelectorAll(wanted)) sync(el);
  }

  new MutationObserver((records) => {
    // Nothing is corrected before the program has drawn: until then the
    // controls belong to whoever uses them.
    if (document.documentElement.dataset.ready !== "true") return;
    for (const record of records) {
      if (record.type === "attributes") {
        if (record.target.matches(wanted)) sync(record.target);
      } else {
        for (const node of record.addedNodes) syncAll(node);
      }
    }
  }).observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["data-value", "data-ready", "data-key", "id"],
  });
  new MutationObserver(() => syncAll(document.body)).observe(document.documentElement, { attributeFilter: ["data-ready"] });

  const prefix = "quilate:doc:";
  document.addEventListener("click", (event) => {
    if (event.target.id !== "loader-copy") return;
    for (let i = 0; i < localStorage.length; i++) {
      const key = localStorage.key(i);
      if (!key.startsWith(prefix)) continue;
      let text = localStorage.getItem(key);
      try {
        text = JSON.stringify(JSON.parse(text).document, null, 1);
      } catch {
        // Then as it is.
      }
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
      link.download = `quilate-${key.slice(prefix.length)}.json`;
      link.click();
    }
  });

  window.quilateAfresh = (addresses) =>
    Promise.allSettled(addresses.filter(Boolean).map((address) => fetch(address, { cache: "reload" }).then((response) => response.arrayBuffer())));

  const byId = (id) => document.getElementById(id);
  const loader = document.querySelector("script[data-wasm]");
  document.addEventListener("click", (event) => {
    if (event.target.id !== "loader-retry") return;
    event.target.disabled = true;
    byId("loader").hidden = false;
    const { wasm, rest, restStyle, exec, warm } = loader.dataset;
    const linked = [...document.querySelectorAll("script[src], link[rel=stylesheet]")].map((el) => el.src || el.href);
    window.quilateAfresh([wasm, rest, restStyle, exec, warm, ...linked]).then(() => location.reload());
  });
  window.addEventListener("load", () => {
    if (!loader || window.quilateHandoff) return;
    for (const id of ["loader-failure", "loader-unstarted"]) byId(id).hidden = false;
  });

  document.addEventListener("submit", (event) => event.preventDefault());

  const press = (key) => document.querySelector(`[data-keys~="${CSS.escape(key === " " ? "Space" : key)}"]`);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") document.querySelector("[data-escape]")?.click();
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const own = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (own || ((event.key === " " || event.key === "Enter") && event.target.closest?.("a, button, summary"))) return;
    const button = press(event.key);
    if (!button) return;
    event.preventDefault();
    button.click();
  });

  let from = null;
  document.addEventListener("pointerdown", (event) => {
    from = event.isPrimary && event.button === 0 && event.target.closest?.("[data-swipe]") ? { x: event.clientX, y: event.clientY } : null;
  });
  document.addEventListener("pointerup", (event) => {
    if (!from || event.target.closest?.("a, button") || !getSelection().isCollapsed) return;
    const dx = event.clientX - from.x;
    const dy = event.clientY - from.y;
    from = null;
    if (Math.hypot(dx, dy) < 10) press(event.clientX < innerWidth / 3 ? "ArrowLeft" : "ArrowRight")?.click();
    else if (Math.abs(dx) > 40 && Math.abs(dx) > 2 * Math.abs(dy)) press(dx > 0 ? "ArrowLeft" : "ArrowRight")?.click();
  });

  document.addEventListener(
    "click",
    (event) => {
      const link = event.target.closest?.("a[data-skip]");
      const target = link && document.getElementById(link.dataset.skip);
      if (!target) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (target.id === "main" && !target.hasAttribute("tabindex")) target.tabIndex = -1;
      if (target.tagName === "DETAILS") target.open = true;
      const control = /^(FIELDSET|DETAILS)$/.test(target.tagName) ? target.querySelector("input,summary") : target;
      control.focus();
      // What comes near is laid out only then (content-visibility), and may be of
      // another height than was guessed: a few frames on it stands still.
      let frames = 6;
      const show = () => {
        control.scrollIntoView({ block: /^(MAIN|H2|DETAILS)$/.test(target.tagName) ? "start" : "center" });
        if (frames-- > 0) requestAnimationFrame(show);
      };
      show();
    },
    true,
  );
})();
