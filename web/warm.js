// A rehearsal, in a worker: runs the program once against a page that is not
// there. A browser compiles each function when it is first called, which for
// the first start of a Go program takes most of its time; what the rehearsal
// compiles, the real start finds compiled, so that the page stays quick. It
// changes nothing: its storage is empty, its page swallows everything, and the
// worker ends with the first turn of the program.
"use strict";

let whole = false; // whether the program came to the end of its first drawing

onmessage = async ({ data }) => {
  try {
    await rehearse(data);
  } catch {
    // A rehearsal that breaks off has still compiled what it came to.
  }
  postMessage(whole);
  close();
};

async function rehearse(data) {
  importScripts(data.exec);
  const numbers = new Set(["length", "innerWidth", "innerHeight", "clientWidth", "clientHeight", "selectionStart", "selectionEnd", "scrollX", "scrollY"]);
  const anything = new Proxy(function () {}, {
    get(_, name) {
      if (name === Symbol.toPrimitive) return () => "";
      if (name === "then") return undefined;
      if (numbers.has(name)) return 0;
      if (name === "matches") return false;
      return anything;
    },
    set(_, name) {
      if (name === "ready") whole = true;
      return true;
    },
    has: () => true,
    deleteProperty: () => true,
    apply: () => anything,
    construct: () => anything,
  });
  const store = { getItem: () => null, setItem() {}, removeItem() {}, clear() {}, key: () => null, length: 0 };
  const page = {
    window: self,
    document: anything,
    localStorage: store,
    sessionStorage: store,
    history: anything,
    location: data.location,
    navigator: { language: data.language, languages: [data.language], onLine: true, userAgent: "" },
    console: { log() {}, warn() {}, error() {}, info() {} },
    innerWidth: 1000,
    innerHeight: 800,
    matchMedia: () => ({ matches: false, addEventListener() {} }),
    scrollTo() {},
    goappGetenv: (name) => data.env[name] || "",
    quilateHandoff: () => "{}",
    quilateRefocus() {},
  };
  for (const [name, value] of Object.entries(page)) {
    Object.defineProperty(self, name, { value, configurable: true, writable: true });
  }
  const go = new Go();
  const instance = await WebAssembly.instantiate(data.module, go.importObject);
  go.run(instance).catch(() => {});
}
