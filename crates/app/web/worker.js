// A module in a worker of its own. What is asked before it is ready waits here.
import start from "./{{worker-glue}}";

const early = [];
const wait = (event) => early.push(event.data);
self.onmessage = wait;
start({ module_or_path: new URL("./{{worker-module}}", import.meta.url) }).then(
  () => {
    for (const data of early) self.onmessage(new MessageEvent("message", { data }));
  },
  () => self.postMessage("broken"),
);
