// <quilate-calculator>: the calculator in anybody's page. What the page gets
// first is a picture of it and a button, drawn in a shadow root by this file
// alone; the frame comes on a click, or when a reader scrolls near. Addresses,
// attributes, messages: web/embed-protocol.md. Nothing of the page is read but
// the attributes, and its font if font="host" says so.
(() => {
  "use strict";
  const here = new URL("../", document.currentScript.src);
  const names = "region currency theme accent radius font sector followers hours hour-value spend order margin sections cta cta-link".split(" ");
  const looks = ["theme", "accent", "radius", "font"];
  const bounds = { quantity: [0, 100], quality: [0, 100], gap: [-100, 100], odds: [0, 50], assumed: [0, 200] };
  const least = 544; // px: a page of questions fits, so that nothing moves

  const words = {
    es: {
      title: "¿Cantidad o calidad en tus redes?",
      kind: "Calculadora",
      what: "Unas preguntas, dos minutos: mira cuánto pesa de verdad tu audiencia y si recuperas lo que pones.",
      x: "cantidad", y: "calidad",
      open: "Abrir aquí", opening: "Abriendo…", tab: "Abrir en otra pestaña",
      failed: "Aquí no se abre: prueba en otra pestaña.",
      kept: "Lo que escribes se queda en tu navegador. {} no lo ve, salvo que tú lo mandes.",
    },
    en: {
      title: "Quantity or quality in your social media?",
      kind: "Calculator",
      what: "A few questions, two minutes: see what your audience really weighs, and whether you get back what you put in.",
      x: "quantity", y: "quality",
      open: "Open here", opening: "Opening…", tab: "Open in a new tab",
      failed: "It does not open here: try a new tab.",
      kept: "What you type stays in your browser. {} does not see it unless you send it.",
    },
  };

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host{display:block;width:100%;min-width:0;flex:300px;min-height:${least}px}:host([hidden]){display:none}
.box{all:initial;box-sizing:border-box;position:relative;display:flex;flex-direction:column;gap:14px;min-height:${least}px;padding:24px;overflow:hidden;border:1px solid var(--l);border-radius:var(--r,4px);background:var(--g);color:var(--i);font:17px/1.5 var(--f,system-ui,sans-serif);--g:light-dark(#fffdf8,#12151c);--s:light-dark(#f7f2e6,#1a1f29);--i:light-dark(#1b1f2a,#f2eee4);--m:light-dark(#5a6072,#a9aebb);--l:light-dark(#ddd5c3,#333a48);--q:light-dark(#d99a1c,#f0c050);--b:light-dark(#34558b,#93b4ee);--a:light-dark(var(--al,#1b1f2a),var(--ad,#f2eee4))}
p{margin:0}.p{color:var(--m);font-size:14px}.t{font:600 26px/1.2 var(--t,ui-serif,Charter,Cambria,serif);margin-top:-10px}
svg{min-height:0;flex:0px;background:var(--s);border-radius:var(--r,4px)}
.x{fill:none;stroke:var(--l);stroke-width:1.5}.n{fill:none;stroke:var(--b);stroke-width:2}.o{fill:var(--q)}
.c,.w{display:flex;flex-wrap:wrap;gap:10px 20px;align-items:center}.w{justify-content:space-between;margin-top:-10px}
button,a{font:600 16px/1.2 var(--f,system-ui,sans-serif);min-height:48px;box-sizing:border-box;cursor:pointer}
button{padding:0 24px;border:0;border-radius:var(--r,4px);background:var(--a);color:var(--g)}
a{display:inline-flex;align-items:center;color:inherit;font-weight:400}
iframe{position:absolute;inset:0;width:100%;height:100%;border:0;visibility:hidden}
.on{padding:0}.on>*{display:none}.on iframe{display:block;visibility:visible}`);

  const warn = (text) => console.warn(`Quilate: ${text}`);
  const whole = (n, low, high) => Number.isInteger(n) && n >= low && n <= high;

  // See web/frame.js: the accent moves away from the grounds until its
  // contrast is 4.5:1.
  const lightness = (c) => c.reduce((sum, v, i) => sum + [0.2126, 0.7152, 0.0722][i] * ((v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4), 0.05);
  function readable(colour, ground, end) {
    for (let share = 0; ; share += 0.02) {
      const mixed = colour.map((v) => Math.round(v + (end - v) * Math.min(1, share)));
      const ratio = lightness(mixed) / lightness(ground);
      if (share >= 1 || Math.max(ratio, 1 / ratio) >= 4.5) return `rgb(${mixed})`;
    }
  }

  // Somebody has done something: from now on the frame may come by itself.
  // To who saves data it does not.
  const acted = new Promise((done) => {
    for (const type of navigator.connection?.saveData ? [] : ["scroll", "wheel", "pointerdown", "keydown", "touchstart"]) addEventListener(type, done, { once: true, capture: true, passive: true });
  });

  function make(tag, attributes, ...children) {
    const el = document.createElementNS(`http://www.w3.org/${/^(svg|path|circle)$/.test(tag) ? "2000/svg" : "1999/xhtml"}`, tag);
    for (const name in attributes) el.setAttribute(name, attributes[name]);
    el.append(...children);
    return el;
  }

  let count = 0;

  class Calculator extends HTMLElement {
    static observedAttributes = ["lang", ...names];
    #root = this.attachShadow({ mode: "open" });
    #id = `q${++count}`;
    #box;
    #frame;
    #ready;
    #wanted = least;

    handleEvent({ type, data: m, source, origin }) {
      if (type === "scroll") return this.#fit();
      if (!this.#frame || source !== this.#frame.contentWindow || origin !== here.origin) return;
      if (m?.quilate !== 1 || (m.id !== this.#id && m.id !== "")) return;
      if (m.type === "ready") {
        if (m.id === "") this.#hello();
        else this.#show();
      } else if (m.type === "height" && whole(m.height, 1, 20000)) {
        this.#wanted = Math.max(least, m.height + 2);
        this.#fit();
      } else if (m.type === "step" && whole(m.step, 1, 99) && whole(m.of, m.step, 99) && /^[\w.-]{1,60}$/.test(m.name)) {
        this.#tell("step", { step: m.step, of: m.of, name: m.name });
      } else if (m.type === "result") {
        const kept = Object.keys(bounds).filter((key) => whole(m.result?.[key], ...bounds[key]));
        if (kept.length) this.#tell("result", Object.fromEntries(kept.map((key) => [key, m.result[key]])));
      } else if (m.type === "withdrawn") {
        this.#tell("withdrawn", {});
      } else if (m.type === "focus" && document.activeElement === this && this.getBoundingClientRect().top < 0) {
        this.scrollIntoView();
      }
    }

    // Small changes of height: it grows at once, and shrinks when its lower edge
    // is out of view. With large ones, what stands under it
    // stays where it is in the window for a frame, and then goes by scrolling.
    #fit() {
      const { top, bottom, height } = this.#box.getBoundingClientRect();
      const more = this.#wanted - height;
      const seen = bottom > 0 && Math.min(bottom, top + this.#wanted) < innerHeight;
      const large = Math.abs(more) > 150;
      if (!this.#ready || !more || (more < 0 && seen && !large)) return;
      const before = scrollY;
      const scroll = (top) => scrollBy({ top, behavior: "instant" });
      this.#box.style.height = `${this.#wanted}px`;
      if (!large || !seen) return;
      scroll(before + more - scrollY);
      const moved = scrollY - before;
      requestAnimationFrame(() => requestAnimationFrame(() => scroll(-moved)));
    }

    #near = new IntersectionObserver((all) => {
      if (all.at(-1).isIntersecting && this.getAttribute("load") !== "click" && !this.#root.activeElement) this.#open();
    }, { rootMargin: "0px 0px 400px" });

    connectedCallback() {
      this.#draw();
      for (const name of this.getAttributeNames())
        if (!names.includes(name) && !/^(lang|load|id|class|style|title|hidden|(data|aria)-.*)$/.test(name)) warn(`there is no “${name}”`);
      for (const type of ["message", "scroll"]) addEventListener(type, this, true);
      acted.then(() => this.isConnected && this.#near.observe(this));
    }

    disconnectedCallback() {
      for (const type of ["message", "scroll"]) removeEventListener(type, this, true);
      this.#near.disconnect();
    }

    attributeChangedCallback(name) {
      if (!this.#box) return;
      if (!looks.includes(name)) return this.#frame ? this.#draw() || this.#open() : this.#draw();
      this.#dress();
      if (this.#ready) this.#send("theme", this.#looks());
    }

    #language() {
      const wish = (this.closest("[lang]")?.lang || "es").slice(0, 2).toLowerCase();
      return words[wish] ? wish : "es";
    }

    #address() {
      const url = new URL(`${this.#language()}/embed/`, here);
      for (const name of names) {
        const value = looks.includes(name) ? this.#looks()[name] : this.getAttribute(name);
        if (value != null) url.searchParams.set(name, value);
      }
      return url.href;
    }

    #looks() {
      const all = {};
      for (const name of looks) if (this.hasAttribute(name)) all[name] = this.getAttribute(name).trim();
      if (all.font === "host") all.font = getComputedStyle(this).fontFamily;
      return all;
    }

    // The colours, corners and letters of the picture.
    #dress() {
      const { theme, accent = "", radius, font } = this.#looks();
      const hex = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(accent)?.[1];
      const colour = hex && (hex.length < 6 ? hex.replace(/./g, "$&$&") : hex).match(/../g).map((two) => parseInt(two, 16));
      this.#box.style.colorScheme = /^(light|dark)$/.test(theme) ? theme : "light dark";
      const set = (name, value) => this.#box.style.setProperty(name, value || "");
      set("--al", colour && readable(colour, [247, 242, 230], 0));
      set("--ad", colour && readable(colour, [26, 31, 41], 255));
      set("--r", /^\d\d?$/.test(radius) && radius <= 24 && `${radius}px`);
      const family = { serif: "ui-serif,Charter,Cambria,serif", mono: "ui-monospace,Consolas,monospace", sans: "" }[font] ?? font;
      for (const name of ["--f", "--t"]) set(name, family && `${family},sans-serif`);
    }

    #draw() {
      const w = words[this.#language()];
      this.#frame = this.#ready = null;
      this.#wanted = least;
      const title = make("p", { class: "t", id: "t" }, w.title);
      const button = make("button", { type: "button" }, w.open);
      button.onclick = () => this.#open(true);
      const dots = [[62, 34, 8], [96, 52, 5], [250, 84, 13], [202, 66, 6]];
      const picture = make("svg", { viewBox: "0 0 340 124", "aria-hidden": "true" }, make("path", { class: "x", d: "M16 10V112H330" }),
        ...dots.map(([cx, cy, r], i) => make("circle", { class: i < 2 ? "o" : "n", cx, cy, r })));
      const link = make("a", { href: this.#address(), target: "_blank", rel: "noreferrer" }, w.tab);
      this.#box = make("div", { class: "box", role: "group", "aria-labelledby": "t", lang: this.#language() }, make("p", { class: "p" }, w.kind), title, make("p", {}, w.what),
        picture, make("p", { class: "p w", "aria-hidden": "true" }, make("span", {}, `↑ ${w.y}`), make("span", {}, `${w.x} →`)), make("div", { class: "c" }, button, link), make("p", { class: "p", role: "status" }, w.kept.replace("{}", location.hostname)));
      this.#root.adoptedStyleSheets = [sheet];
      this.#root.replaceChildren(this.#box);
      this.#dress();
    }

    #open(clicked) {
      this.#near.unobserve(this);
      if (this.#frame) return;
      const w = words[this.#language()];
      if (clicked) this.#root.querySelector("button").textContent = w.opening;
      const frame = (this.#frame = make("iframe", { title: `${w.kind}: ${w.title}`, src: this.#address(), referrerpolicy: "no-referrer" }));
      frame.clicked = clicked;
      frame.onload = () => {
        if (self.origin === "null") return this.#show(); // no message finds its way: it scrolls inside
        this.#hello();
        setTimeout(() => {
          if (this.#ready || frame !== this.#frame) return;
          this.#draw();
          this.#box.lastChild.textContent = w.failed;
          this.#root.querySelector("button").remove();
        }, 10000);
      };
      this.#box.append(frame);
    }

    #hello() {
      this.#send("hello", { id: this.#id, height: true });
    }

    #show() {
      if (this.#ready) return;
      this.#ready = true;
      this.#box.className = "box on";
      this.#fit();
      if (this.#frame.clicked) this.#frame.focus();
    }

    #send(type, fields) {
      this.#frame.contentWindow.postMessage({ quilate: 1, type, ...fields }, here.origin);
    }

    #tell(type, detail) {
      this.dispatchEvent(new CustomEvent(`quilate-${type}`, { bubbles: true, composed: true, detail }));
    }
  }

  if (!customElements.get("quilate-calculator")) customElements.define("quilate-calculator", Calculator);
})();
