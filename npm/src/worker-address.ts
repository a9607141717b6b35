// Where the worker is, in this tree as Vite serves and builds it; `published/` says where it is in the package.
import worker from "./thread.ts?worker&url";

export const workerAddress = (): URL | string => worker;
