// Opens the page in the browser of whoever started it.
import { spawn } from "node:child_process";

/** @param {string} address */
export function openBrowser(address) {
	const opener = openerOf(process.platform);
	if (!opener) return;
	const [program = "", ...args] = opener;
	const child = spawn(program, [...args, address], { stdio: "ignore", detached: true });
	// No browser is no failure: the address stands on the terminal.
	child.on("error", () => {});
	child.unref();
}

/**
 * @param {NodeJS.Platform} platform
 * @returns {string[] | undefined}
 */
function openerOf(platform) {
	if (platform === "darwin") return ["open"];
	if (platform === "win32") return ["cmd", "/c", "start", ""];
	const hasDisplay = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
	return hasDisplay ? ["xdg-open"] : undefined;
}
