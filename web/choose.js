// The page at the root of the site: goes on to the reader's language. Without
// this script the page's two links do the same.
(() => {
  "use strict";
  let chosen = "";
  try {
    chosen = window.localStorage.getItem("quilate.lang") || "";
  } catch {
    // Storage is denied: the browser's languages decide.
  }
  for (const wish of [chosen, ...(navigator.languages || [navigator.language || ""])]) {
    const link = document.getElementById(wish.slice(0, 2).toLowerCase());
    if (link && link.hreflang) {
      location.replace(link.href + location.search + location.hash);
      return;
    }
  }
})();
