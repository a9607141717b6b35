// A folder behind a real nginx on loopback, with the recipe that docs/HOSTING.md gives.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { top } from "../program.mjs";
import { started } from "./started.mjs";

const program = "/usr/sbin/nginx";
const brotliModule = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** nginx and its module for files that Brotli has packed. */
export const nginx = {
	name: "nginx",
	files: [program, brotliModule],
	packages: ["nginx-light", "libnginx-mod-http-brotli-static"],
};

/** @param {string} folder */
export function serveByNginx(folder) {
	return started("nginx", program, (place, port) => {
		writeFileSync(join(place, "nginx.conf"), configuration(folder, port));
		return ["-p", place, "-c", "nginx.conf", "-e", "error.log"];
	});
}

/**
 * What stands around the recipe: all that it writes lies in a folder of its own, and it runs as whoever started it.
 *
 * @param {string} folder
 * @param {number} port
 */
function configuration(folder, port) {
	const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
	return `load_module ${brotliModule};
daemon off;
master_process off;
pid nginx.pid;
events {}
http {
	include /etc/nginx/mime.types;
	default_type application/octet-stream;
	access_log off;
	${temporary.map((name) => `${name}_temp_path ${name};`).join("\n\t")}
	server {
		listen 127.0.0.1:${port};
		root ${JSON.stringify(folder)};
		include ${JSON.stringify(join(top, "docs/hosting/nginx.conf"))};
	}
}
`;
}
