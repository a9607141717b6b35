// A whole WordPress, from Debian where it is missing.
import { existsSync, readFileSync } from "node:fs";

const release = "/etc/debian_version";
const lastWithClassicThemes = 12;

/** A classic and a block theme; Debian 13 has block themes only. */
export const themes = hasClassicThemes()
	? ["twentytwentyone", "twentytwentythree"]
	: ["twentytwentythree", "twentytwentyfive"];

/** @type {import("../debian.mjs").FromDebian} */
export const wordpress = {
	name: "WordPress with PHP and MariaDB",
	files: [
		"/usr/share/wordpress/wp-load.php",
		...themes.map((theme) => `/usr/share/wordpress/wp-content/themes/${theme}`),
		"/usr/share/wordpress/wp-content/languages/ar.mo",
		"/usr/bin/php",
		"/usr/sbin/mariadbd",
	],
	packages: [
		"wordpress",
		"wordpress-l10n",
		...themes.map((theme) => `wordpress-theme-${theme}`),
		"php-cli",
		"php-mysql",
		"php-xml",
		"php-mbstring",
		"mariadb-server",
	],
};

function hasClassicThemes() {
	return existsSync(release) && Number.parseInt(readFileSync(release, "utf8"), 10) <= lastWithClassicThemes;
}
