// Beside the file that asks: a form that bundlers know.
export const workerAddress = (): URL | string => new URL("./balagh-worker.js", import.meta.url);
