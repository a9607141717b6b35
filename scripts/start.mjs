// npm start: sets up what is missing, builds the page and serves it on this machine.
//   PORT=8080 npm start          another port
//   npm start -- --no-open       no browser
import { openBrowser } from "./browser.mjs";
import { buildElement, buildPage, buildWasm, checkTools, installPackages } from "./preparation.mjs";
import { serve } from "./server.mjs";
import { fail, step } from "./terminal.mjs";

try {
	await checkTools();
	await installPackages();
	await buildWasm();
	await buildPage();
	await buildElement();
	const { address } = await step("Serving the page", () => serve(process.env.PORT));
	console.log(`\nBalagh is at ${address}   (Ctrl+C ends it)`);
	if (!process.argv.includes("--no-open")) openBrowser(address);
} catch (error) {
	fail(error);
}
