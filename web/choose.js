// The two pages that are in both languages. The page at the root of the site
// goes on to the reader's; without this script its two links do the same. The
// page for addresses that do not exist puts first what it says in the language
// of the address, else in the reader's.
(() => {
  "use strict";
  const root = document.documentElement;
  const [folder] = location.pathname.slice(root.dataset.base.length).split("/");
  const rename = (heading, name) => {
    const other = document.createElement(name);
    other.textContent = heading.textContent;
    heading.replaceWith(other);
  };
  let chosen = "";
  try {
    chosen = window.localStorage.getItem("quilate.lang") || "";
  } catch {
    // Storage is denied: the browser's languages decide.
  }
  for (const wish of [folder.length === 2 ? folder : "", chosen, ...(navigator.languages || [navigator.language || ""])]) {
    const link = document.getElementById(wish.slice(0, 2).toLowerCase());
    if (!link || !link.hreflang) continue;
    const part = link.closest("section");
    if (!part) {
      location.replace(link.href + location.search + location.hash);
      return;
    }
    const own = part.querySelector("h1, h2");
    root.lang = part.lang;
    document.title = `${own.textContent} – Quilate`;
    const first = document.querySelector("section");
    if (part === first) return;
    rename(first.querySelector("h1"), "h2");
    rename(own, "h1");
    first.querySelector("a").classList.add("second");
    link.classList.remove("second");
    first.before(part);
    return;
  }
})();
