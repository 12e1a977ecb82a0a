// The engine's own worker. What is asked before it is ready waits here.
import start from "./{{engine-glue.js}}";

const early = [];
const wait = (event) => early.push(event.data);
self.onmessage = wait;
start({ module_or_path: new URL("./{{engine.wasm}}", import.meta.url) }).then(
  () => {
    for (const data of early) self.onmessage(new MessageEvent("message", { data }));
  },
  () => self.postMessage("broken"),
);
