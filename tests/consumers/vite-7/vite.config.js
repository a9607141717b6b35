/** Vite 7's development server bundles dependencies beforehand and leaves their other files behind. */
export default { optimizeDeps: { exclude: ["balagh"] } };
