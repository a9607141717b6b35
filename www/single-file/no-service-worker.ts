// The file is all there is: nothing has to be stored for use without a network.
export async function keepOffline(): Promise<void> {}
