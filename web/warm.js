// What happens to the program beside the page on a first visit, in a worker:
// it is fetched, compiled and rehearsed, that is, run once against a page that
// is not there. A browser compiles each function when it is first called,
// which for the first start of a Go program takes most of its time; what the
// rehearsal compiles, the real start finds compiled, so that the page stays
// quick. A rehearsal changes nothing: its storage is empty, its page swallows
// everything, and the worker ends once the program says that it is ready.
//
// It answers {got: bytes} while it fetches, {modules} when it has compiled all
// parts of the program that the page needs, and
// {whole: true} after a rehearsal up to the end of the first drawing. Asked for
// {rest: address} afterwards, it answers {rest: module}, or null.
"use strict";

let whole = false;
let drawn; // ends the rehearsal
const drawing = new Promise((resolve) => (drawn = resolve));

onmessage = async ({ data }) => {
  if (data.rest) return postMessage({ rest: await compile(data.rest).catch(() => null) });
  const modules = await Promise.all(data.wasm.map(compile));
  postMessage({ modules });
  try {
    await rehearse(data, modules);
  } catch {
    // A rehearsal that breaks off has still compiled what it came to.
  }
  postMessage({ whole });
};

// Whatever fails here is tried again by the page, which then says what it was.
addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  postMessage({ whole });
});

async function compile(address) {
  const response = await fetch(address, { credentials: "same-origin" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  if (response.body) count(response.clone()).catch(() => {});
  return WebAssembly.compileStreaming(response);
}

let got = 0; // of all parts
async function count(response) {
  const reader = response.body.getReader();
  for (let said = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    got += value.byteLength;
    if (performance.now() - said < 100) continue;
    said = performance.now();
    postMessage({ got });
  }
}

async function rehearse(data, [module, rest]) {
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
      if (name === "ready") {
        whole = true;
        drawn();
      }
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
    navigator: { language: data.languages[0], languages: data.languages, onLine: true, userAgent: "" },
    console: { log() {}, warn() {}, error() {}, info() {} },
    innerWidth: 1000,
    innerHeight: 800,
    matchMedia: () => ({ matches: false, addEventListener() {} }),
    scrollTo() {},
    goappGetenv: (name) => data.env[name] || "",
    quilateBuild: () => anything,
    quilateHandoff: () => "{}",
    quilateRefocus() {},
  };
  for (const [name, value] of Object.entries(page)) {
    Object.defineProperty(self, name, { value, configurable: true, writable: true });
  }
  const go = new Go();
  go.env = data.env;
  const instance = await WebAssembly.instantiate(module, go.importObject);
  if (rest) await WebAssembly.instantiate(rest, { first: instance.exports });
  go.run(instance).then(drawn, drawn); // normally it never ends
  await drawing;
}
