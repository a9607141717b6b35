// A folder behind a real Apache on loopback, with the recipe that docs/HOSTING.md gives.
import { copyFileSync, cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { top } from "../program.mjs";
import { started } from "./started.mjs";

const program = "/usr/sbin/apache2";
const modules = "/usr/lib/apache2/modules";
const types = "/etc/mime.types";

/** Apache without the service that Debian's `apache2` would start. */
export const apache = {
	name: "Apache",
	files: [program, modules, types],
	packages: ["apache2-bin", "media-types"],
};

/** @param {string} folder */
export function serveByApache(folder) {
	return started("apache", program, (place, port) => {
		// The recipe is a file in the page's own folder; and Apache, started as root, reads as somebody else.
		cpSync(folder, join(place, "page"), { recursive: true });
		copyFileSync(join(top, "docs/hosting/apache.htaccess"), join(place, "page/.htaccess"));
		writeFileSync(join(place, "apache.conf"), configuration(place, port));
		return ["-D", "FOREGROUND", "-f", join(place, "apache.conf")];
	});
}

/**
 * @param {string} place
 * @param {number} port
 */
function configuration(place, port) {
	// Those that the recipe asks for, and what no Apache is without.
	const loaded = ["mpm_event", "authz_core", "dir", "headers", "mime", "rewrite"];
	return `${loaded.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join("\n")}
ServerName localhost
Listen 127.0.0.1:${port}
ServerRoot "${place}"
PidFile "${place}/apache.pid"
Mutex file:${place} default
ErrorLog "${place}/error.log"
TypesConfig ${types}
User www-data
Group www-data
DocumentRoot "${place}/page"
<Directory "${place}/page">
	AllowOverride FileInfo Indexes
	Require all granted
</Directory>
`;
}
