// The file is all there is: nothing has to be stored for use without a network, and no new version comes.
export async function keepOffline(_offer: (bring: () => void) => void): Promise<void> {}
