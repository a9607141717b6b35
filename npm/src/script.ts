// What `<script src="…/balagh">` defines: everything as members of the global `Balagh`.
export * from "./index.ts";
export { createReader } from "./worker.ts";
