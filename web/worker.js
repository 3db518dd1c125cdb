// The service worker: every page and file of one release, together or not at
// all. The tool puts the release in; the release's version is in its pages too.
"use strict";

const release = __RELEASE__;

const prefix = `quilate ${release.base} `;
const cacheName = prefix + release.version;

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(dropOldReleases()));

// A release that cannot be stored whole is not installed, and leaves nothing.
async function install() {
  try {
    const cache = await caches.open(cacheName);
    // What has a name of its own may be in the browser's cache, unless that is
    // spoilt; the others are asked for.
    const hashed = Object.entries(release.hashed).map(([url, integrity]) => store(cache, url, { integrity }).catch(() => store(cache, url, { integrity, cache: "reload" })));
    const named = Object.entries(release.files).map(([url, integrity]) => store(cache, url, { integrity, cache: "reload" }));
    const pages = release.pages.map((url) => store(cache, url, { cache: "reload" }));
    await Promise.all([...hashed, ...named, ...pages]);
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
  if (release.dev) await self.skipWaiting();
}

async function store(cache, url, options) {
  const response = await fetch(new Request(url, { ...options, credentials: "same-origin" }));
  // A host may answer the page for unknown addresses with status 404.
  const known = response.ok || url.endsWith("/404.html");
  if (!known || response.redirected) throw new Error(`${url}: ${response.status}`);
  // Hosts put things of their own into pages, so these have no hash: a page is
  // of this release and comes to its end.
  if (release.pages.includes(url)) {
    const text = await response.clone().text();
    if (!text.includes(`data-version="${release.version}"`)) throw new Error(`${url} is of another release`);
    if (!text.includes("</html>")) throw new Error(`${url} is cut off`);
  }
  await cache.put(url, response);
}

// Only this site's own caches are touched.
async function dropOldReleases() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(prefix) && name !== cacheName).map((name) => caches.delete(name)));
}

// The page says when nothing is being edited.
self.addEventListener("message", (event) => {
  if (event.data === "quilate-skip-waiting") event.waitUntil(self.skipWaiting());
});

self.addEventListener("fetch", (event) => {
  const request = event.request;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin || !url.pathname.startsWith(release.base)) return;
  event.respondWith(request.mode === "navigate" ? page(request, url) : fileOf(request));
});

// Browsers keep the compiled code of a program with their own copy of its file
// and not with ours, so theirs comes first where it is still there.
async function fileOf(request) {
  const cache = await caches.open(cacheName);
  const stored = () => cache.match(request, { ignoreVary: true });
  // Somebody tries again what did not work.
  if (request.cache === "reload") return fetch(request).catch(async (error) => (await stored()) || Promise.reject(error));
  if (request.url.endsWith(".wasm")) {
    const own = await fetch(request.url, { cache: "only-if-cached", mode: "same-origin" }).catch(() => null);
    if (own?.ok && own.headers.get("content-type") === "application/wasm") return own;
  }
  return (await stored()) || fetch(request);
}

// Any query or fragment leads to the same page; an unknown address is asked of
// the network, and offline gets the page that says so.
async function page(request, url) {
  const cache = await caches.open(cacheName);
  const options = { ignoreSearch: true, ignoreVary: true };
  const stored = async () => {
    if (!url.pathname.endsWith("/") && (await cache.match(`${url.pathname}/`, options))) return Response.redirect(`${url.pathname}/${url.search}`, 302);
    return cache.match(url.pathname, options);
  };
  if (!release.dev) {
    const found = await stored();
    if (found) return found;
  }
  try {
    return await fetch(request);
  } catch (error) {
    const found = (release.dev && (await stored())) || (await notFound(cache));
    if (found) return found;
    throw error;
  }
}

async function notFound(cache) {
  const found = await cache.match(`${release.base}404.html`);
  return found && new Response(found.body, { status: 404, headers: found.headers });
}
