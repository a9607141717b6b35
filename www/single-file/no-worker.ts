/** Browsers start no worker from a file: the page's own thread reads. */
export const workerAddress = (): string => "";
