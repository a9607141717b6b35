// For pages that take classic scripts only: loads the module that stands beside this script.
const { src } = (document.currentScript as HTMLScriptElement | null) ?? {};
void import(/* @vite-ignore */ new URL("./element.js", src ?? document.baseURI).href);
