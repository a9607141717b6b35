// What the caller's own thread needs to read by itself: loaded only where there is no worker.
export { answer } from "./answer.ts";
export { start } from "./instance.ts";
