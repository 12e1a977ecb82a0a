// Keeps one whole version of the app. A new one is fetched whole beside it and takes over only when it is asked to.
const VERSION = "{{version}}";
const FILES = {{files}};
const CACHE = `uncramp-${VERSION}`;
const scope = new URL("./", self.location.href);

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches.open(CACHE).then(async (cache) => {
      // Files are named after their content; what an older version holds already is not fetched again.
      await Promise.all(
        FILES.map(async (file) => {
          const address = new URL(file, scope);
          const named = /-[0-9a-f]{12}\./.test(file);
          const known = named && (await caches.match(address));
          const answer = known || (await fetch(address, { cache: named ? "default" : "no-cache" }));
          if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
          await cache.put(address, answer);
        }),
      );
    }),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (name.startsWith("uncramp-") && name !== CACHE) await caches.delete(name);
      }
      await self.clients.claim();
    })(),
  );
});

self.addEventListener("message", (event) => {
  if (event.data === "take over") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== self.location.origin) return;
  if (!address.pathname.startsWith(scope.pathname)) return;
  event.respondWith(
    (async () => {
      const cache = await caches.open(CACHE);
      const wanted = request.mode === "navigate" ? new URL("./", scope) : request;
      return (await cache.match(wanted, { ignoreSearch: true })) ?? fetch(request);
    })(),
  );
});
