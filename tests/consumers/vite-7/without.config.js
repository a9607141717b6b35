/** Without the line that Vite 7 needs. */
export default { cacheDir: "node_modules/.vite-without" };
