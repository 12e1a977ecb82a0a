// Starts first aid alone or the whole app, as the address says, and keeps a copy of all of it for when there is no network.
const firstAid = /^(#?\/?|#\/now)$/.test(location.hash);
const [glue, wasm] = firstAid ? ["./{{now.js}}", "./{{now.wasm}}"] : ["./{{app.js}}", "./{{app.wasm}}"];

const starting = document.getElementById("starting");
const { old, broken } = starting.dataset;

// What cannot go on says so, on top of whatever is shown; what was kept is safe.
const say = (text) => {
  starting.textContent = text;
  starting.className = "note note-warn";
  starting.setAttribute("role", "alert");
  document.body.prepend(starting);
};

if (typeof WebAssembly === "undefined") {
  say(old);
} else {
  addEventListener("error", ({ error }) => {
    if (error instanceof WebAssembly.RuntimeError) say(broken);
  });
  const module_or_path = fetch(new URL(wasm, import.meta.url));
  import(glue).then(({ default: start }) => start({ module_or_path })).catch(() => say(broken));
}

// A new version waits until the person takes it, so that nothing changes in the middle of a step.
const announce = () => {
  window.uncrampUpdate = true;
  document.dispatchEvent(new Event("uncramp-update"));
};

if ("serviceWorker" in navigator) {
  navigator.serviceWorker.register("sw.js", { updateViaCache: "none" }).then((registration) => {
    if (!registration) return;
    const watch = (worker) =>
      worker?.addEventListener("statechange", () => {
        if (worker.state === "installed" && navigator.serviceWorker.controller) announce();
      });
    if (registration.waiting && navigator.serviceWorker.controller) announce();
    watch(registration.installing);
    registration.addEventListener("updatefound", () => watch(registration.installing));
    window.uncrampTakeUpdate = () => {
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
      (registration.waiting ?? registration.installing)?.postMessage("take over");
    };
    // Somebody may leave the app open for weeks.
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") registration.update().catch(() => {});
    });
  }, () => {
    // Without one the app works as long as there is a network.
  });
}

// Where the browser offers to install the app, the offer is kept for the page that asks.
addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  window.uncrampInstall = () => event.prompt();
});
