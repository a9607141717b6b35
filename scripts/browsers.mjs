// The browsers that the tests drive: where Debian puts them, and which packages bring them.

export const chromium = "/usr/bin/chromium";
export const firefox = "/usr/bin/firefox-esr";
export const webKitDriver = "/usr/bin/WebKitWebDriver";
export const xvfb = "/usr/bin/Xvfb";

/** WebKitGTK's own small browser; its folder is named after the machine. */
export const miniBrowser = `/usr/lib/${process.arch === "arm64" ? "aarch64" : "x86_64"}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;

/** Arabic has to be drawn with Arabic letters. */
const fonts = "fonts-noto-core";

/** @type {Record<"chromium" | "firefox" | "webkit", import("./debian.mjs").FromDebian>} */
export const browsers = {
	chromium: { name: "Chromium", files: [chromium], packages: ["chromium", fonts] },
	firefox: { name: "Firefox ESR", files: [firefox], packages: ["firefox-esr", fonts] },
	webkit: {
		name: "WebKitGTK",
		files: [webKitDriver, miniBrowser, xvfb],
		packages: ["webkit2gtk-driver", "xvfb", fonts],
	},
};
