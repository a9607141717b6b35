// A WordPress of its own in a folder that goes away again: Debian's files, a MariaDB behind a socket, PHP's own server.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { capture, top } from "../program.mjs";

const host = "127.0.0.1";
const longestStart = 60_000;

/**
 * @typedef {object} Site
 * @property {string} address
 * @property {(code: string) => Promise<any>} php runs PHP inside WordPress; what it returns comes back as JSON
 * @property {() => string} log what PHP has complained about
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<Site>} */
export async function startSite() {
	const folder = mkdtempSync(join(tmpdir(), "balagh-wordpress-"));
	/** @type {import("node:child_process").ChildProcess[]} */
	const started = [];
	const close = async () => {
		await Promise.all(started.map(ended));
		rmSync(folder, { recursive: true, force: true });
	};
	try {
		started.push(await startDatabase(folder));
		const address = `http://${host}:${await freePort()}`;
		writeFiles(folder, address);
		started.push(await startPhp(folder, address));
		const site = {
			address,
			close,
			log: () => logOf(folder),
			php: (/** @type {string} */ code) => runPhp(folder, code),
		};
		await site.php(install);
		return site;
	} catch (error) {
		await close();
		throw error;
	}
}

/** @param {string} folder */
async function startDatabase(folder) {
	const data = join(folder, "data");
	const socket = join(folder, "db.sock");
	const user = `--user=${userInfo().username}`;
	const made = await capture("mariadb-install-db", [
		"--no-defaults",
		user,
		`--datadir=${data}`,
		"--auth-root-authentication-method=normal",
	]);
	if (made.code !== 0) throw new Error(made.output);
	const log = join(folder, "db.log");
	const options = [
		"--no-defaults",
		user,
		`--datadir=${data}`,
		`--socket=${socket}`,
		"--skip-networking",
		`--log-error=${log}`,
	];
	const server = spawn("/usr/sbin/mariadbd", [...options, `--pid-file=${join(folder, "db.pid")}`], {
		stdio: "ignore",
	});
	await until(
		async () => {
			const asked = [
				"--no-defaults",
				`--socket=${socket}`,
				"--user=root",
				"--execute=CREATE DATABASE IF NOT EXISTS wordpress",
			];
			return (await capture("mariadb", asked)).code === 0;
		},
		() => (existsSync(log) ? readFileSync(log, "utf8") : "MariaDB does not start"),
	);
	return server;
}

/**
 * @param {string} folder
 * @param {string} address
 */
function writeFiles(folder, address) {
	const site = join(folder, "site");
	// Debian keeps some of it behind symbolic links.
	cpSync("/usr/share/wordpress", site, {
		recursive: true,
		dereference: true,
		filter: (file) => !/\.htaccess$/.test(file),
	});
	cpSync(join(top, "dist-wordpress/balagh"), join(site, "wp-content/plugins/balagh"), { recursive: true });
	writeFileSync(join(site, "wp-config.php"), configuration(folder, address));
	writeFileSync(join(folder, "router.php"), router);
}

/**
 * @param {string} folder
 * @param {string} address
 */
function configuration(folder, address) {
	const constants = {
		DB_NAME: "wordpress",
		DB_USER: "root",
		DB_PASSWORD: "",
		DB_HOST: `localhost:${join(folder, "db.sock")}`,
		DB_CHARSET: "utf8mb4",
		DB_COLLATE: "",
		WP_HOME: address,
		WP_SITEURL: address,
		WP_DEBUG: true,
		WP_DEBUG_DISPLAY: false,
		WP_DEBUG_LOG: join(folder, "php.log"),
		// Nothing outside is asked for anything.
		WP_HTTP_BLOCK_EXTERNAL: true,
		DISABLE_WP_CRON: true,
		AUTOMATIC_UPDATER_DISABLED: true,
		AUTH_KEY: "a test",
		NONCE_KEY: "a test",
	};
	const lines = Object.entries(constants).map(([name, value]) => `define(${php(name)}, ${php(value)});`);
	return `<?php
${lines.join("\n")}
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
}

/** @param {string | boolean} value */
function php(value) {
	return typeof value === "string" ? `'${value.replace(/['\\]/g, "\\$&")}'` : String(value);
}

/** Files as they are, all else through WordPress. */
const router = `<?php
$path = urldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
if (is_dir($file) && is_file(rtrim($file, '/') . '/index.php') && $path !== '/') {
	$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = rtrim($path, '/') . '/index.php';
	chdir($file);
	require rtrim($file, '/') . '/index.php';
	return true;
}
if ($path !== '/' && is_file($file)) {
	return false;
}
chdir($_SERVER['DOCUMENT_ROOT']);
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
`;

const install = `
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
wp_install('بوابة الأخبار', 'editor', 'editor@portal.example', true, '', 'a long password', 'ar');
$outcome = activate_plugin('balagh/balagh.php', '', false, false);
return is_wp_error($outcome) ? $outcome->get_error_message() : true;
`;

/**
 * @param {string} folder
 * @param {string} address
 */
async function startPhp(folder, address) {
	const site = join(folder, "site");
	const server = spawn("php", ["-S", new URL(address).host, "-t", site, join(folder, "router.php")], {
		stdio: "ignore",
	});
	await until(
		async () => (await fetch(`${address}/readme.html`)).ok,
		() => "PHP's server does not start",
	);
	return server;
}

/**
 * @param {string} folder
 * @param {string} code
 */
async function runPhp(folder, code) {
	const file = join(folder, "run.php");
	const before =
		"if (!defined('WP_INSTALLING') && strpos($argv[1] ?? '', 'install') === 0) define('WP_INSTALLING', true);";
	writeFileSync(
		file,
		`<?php
$_SERVER['HTTP_HOST'] = 'portal.example';
${before}
require '${folder}/site/wp-load.php';
$returned = (function () {
${code}
})();
fwrite(STDOUT, "\\n====\\n" . json_encode($returned));
`,
	);
	const { code: exit, output } = await capture("php", [file, code === install ? "install" : ""]);
	const [, returned] = /\n====\n(.*)$/s.exec(output) ?? [];
	if (exit !== 0 || returned === undefined) throw new Error(output);
	return JSON.parse(returned);
}

/** @param {string} folder */
function logOf(folder) {
	const log = join(folder, "php.log");
	return existsSync(log) ? readFileSync(log, "utf8") : "";
}

/**
 * @param {() => Promise<boolean>} isReady
 * @param {() => string} why
 */
async function until(isReady, why) {
	for (const began = Date.now(); Date.now() - began < longestStart; await wait(200)) {
		if (await isReady().catch(() => false)) return;
	}
	throw new Error(why());
}

/** @returns {Promise<number>} */
function freePort() {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.listen(0, host, () => {
			const { port } = /** @type {import("node:net").AddressInfo} */ (probe.address());
			probe.close(() => resolve(port));
		});
	});
}

/** @param {import("node:child_process").ChildProcess} child */
function ended(child) {
	if (child.exitCode !== null) return Promise.resolve();
	const isOver = new Promise((resolve) => child.once("exit", resolve));
	child.kill();
	return isOver;
}
