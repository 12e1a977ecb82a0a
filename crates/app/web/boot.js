// Starts the app, and keeps a copy of it for when there is no network.
import start from "./{{app.js}}";

const starting = document.getElementById("starting");
const say = (text) => {
  if (starting?.isConnected) starting.textContent = text;
};

if (typeof WebAssembly === "undefined") {
  say(starting.dataset.old);
} else {
  start({ module_or_path: new URL("./{{app.wasm}}", import.meta.url) }).catch(() => say(starting.dataset.broken));
}

// A new version waits until the person takes it, so that nothing changes in the middle of a step.
const announce = () => {
  window.uncrampUpdate = true;
  document.dispatchEvent(new Event("uncramp-update"));
};

if ("serviceWorker" in navigator) {
  navigator.serviceWorker.register("sw.js", { updateViaCache: "none" }).then((registration) => {
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
