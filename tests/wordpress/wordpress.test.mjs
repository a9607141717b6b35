// The plugin in a real WordPress: a browser reads posts, an editor sets it up.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { capture, top } from "../../scripts/program.mjs";
import { themes } from "../../scripts/wordpress/from-debian.mjs";
import { startSite } from "../../scripts/wordpress/site.mjs";
import { launch } from "../browser/launch.mjs";

const plugin = join(top, "dist-wordpress/balagh");
const text = readFileSync(join(top, "tests/releases/moroccan-communique-water/release.txt"), "utf8");
const weather = readFileSync(join(top, "tests/releases/weather-bulletin-without-event/release.txt"), "utf8");

/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;
/** @type {import("playwright-core").Browser} */
let browser;

before(async () => {
	site = await startSite();
	browser = await launch();
});
after(async () => {
	await browser?.close();
	await site?.close();
});

/**
 * @param {string} content
 * @param {string} [category] made where it is missing
 * @returns {Promise<string>} its address
 */
function post(content, category = "أخبار") {
	return site.php(`
		$name = ${quoted(category)};
		$term = term_exists($name, 'category') ?: wp_insert_term($name, 'category');
		$id = wp_insert_post(array(
			'post_title' => 'مباحثات', 'post_content' => ${quoted(content)}, 'post_status' => 'publish', 'post_author' => 1,
			'post_date' => '2026-03-19 09:00:00', 'post_category' => array((int) $term['term_id']),
		), true);
		return get_home_url() . '/?p=' . $id;
	`);
}

/** @param {string} value */
function quoted(value) {
	return `base64_decode('${Buffer.from(value).toString("base64")}')`;
}

/** @param {Record<string, unknown>} options */
function set(options) {
	return site.php(`update_option('balagh', json_decode(${quoted(JSON.stringify(options))}, true)); return true;`);
}

/** @param {string} name */
function categoryId(name) {
	return site.php(`return (int) get_term_by('name', ${quoted(name)}, 'category')->term_id;`);
}

/**
 * Opens an address, and fails when the page reports an error or asks another host for anything.
 *
 * @param {string} address
 * @param {(page: import("playwright-core").Page) => Promise<void>} action
 * @param {{ asEditor?: boolean }} [more]
 */
async function visit(address, action, { asEditor = false } = {}) {
	const context = await browser.newContext({ locale: "ar", viewport: { width: 1200, height: 900 } });
	try {
		context.setDefaultTimeout(15_000);
		// Nothing else is waited for.
		await context.route(
			(address) => /^http/.test(address.protocol) && address.origin !== site.address,
			(route) => route.abort(),
		);
		const page = await context.newPage();
		if (asEditor) await logIn(page);
		/** @type {string[]} */
		const errors = [];
		/** @type {string[]} */
		const strangers = [];
		page.on("pageerror", (error) => errors.push(String(error)));
		page.on("request", (request) => {
			if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(site.address))
				strangers.push(request.url());
		});
		await page.goto(address);
		await action(page);
		assert.deepEqual(errors, []);
		// In its administration WordPress shows pictures of people from gravatar.com.
		if (!asEditor) assert.deepEqual(strangers, []);
	} finally {
		await context.close();
	}
	assert.doesNotMatch(site.log(), /plugins\/balagh/);
}

/** @param {import("playwright-core").Page} page */
async function logIn(page) {
	await page.goto(`${site.address}/wp-login.php`);
	await page.fill("#user_login", "editor");
	await page.fill("#user_pass", "a long password");
	await page.click("#wp-submit");
	await page.waitForSelector("#wpadminbar");
}

/** @param {import("playwright-core").Page} page */
async function whenRead(page) {
	await page.locator("cooperation-points").scrollIntoViewIfNeeded();
	await page.locator("cooperation-points [part=footer]").waitFor({ state: "attached" });
}

test("every file of PHP is PHP", async () => {
	const files = readdirSync(plugin, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".php"));
	assert.ok(files.length > 6);
	for (const file of files) {
		const { code, output } = await capture("php", ["-l", join(plugin, file)]);
		assert.equal(code, 0, output);
	}
});

for (const theme of themes) {
	test(`a reader sees the points of a post with the shortcode in ${theme}`, async () => {
		await site.php(`switch_theme('${theme}'); delete_option('balagh'); return true;`);
		const address = await post(`${text}\n\n[cooperation_points view="full" highlight="1"]`);
		await visit(address, async (page) => {
			await whenRead(page);
			assert.match(await page.locator("[part=facts]").innerText(), /18 .*2026.*الرباط/s);
			assert.ok((await page.locator("cooperation-points .group").count()) > 1);
			await page.waitForFunction(() => CSS.highlights.has("balagh-decision"));
			assert.equal(await page.locator("[part=frame]").getAttribute("dir"), "rtl");
			if (process.env.PICTURES) {
				await page.screenshot({ path: join(process.env.PICTURES, `wordpress-${theme}.png`), fullPage: true });
			}
		});
	});

	test(`posts of a chosen category and of those below it have the element, all others have not, in ${theme}`, async () => {
		// A theme may show posts whole on the front page, and what authors have placed there by hand.
		await site.php(
			"foreach (get_posts(array('numberposts' => -1)) as $post) wp_delete_post($post->ID, true); return true;",
		);
		const below = "بلاغات الوزارات";
		const address = await post(text, "بلاغات");
		const deeper = await post(text, below);
		const other = await post(text, "رياضة");
		const category = await categoryId("بلاغات");
		await site.php(
			`wp_update_term(${await categoryId(below)}, 'category', array('parent' => ${category})); return true;`,
		);
		await set({ categories: [category], view: "map", ui_lang: "fr" });
		for (const chosen of [address, deeper]) {
			await visit(chosen, async (page) => {
				await whenRead(page);
				assert.equal(await page.locator("cooperation-points").count(), 1);
				await page.waitForSelector("cooperation-points svg [data-mark]");
				assert.match(await page.locator("[part=facts]").innerText(), /Entretiens.*18 mars 2026/s);
			});
		}
		await visit(other, async (page) => {
			assert.equal(await page.locator("cooperation-points, script[src*=balagh], link[href*=balagh]").count(), 0);
		});
		await visit(site.address, async (page) => assert.equal(await page.locator("cooperation-points").count(), 0));
	});
}

test("other posts that a post shows below itself bring no element along", async () => {
	await post(text, "بلاغات");
	await set({ categories: [await categoryId("بلاغات")] });
	const others = (/** @type {string} */ block) =>
		`<!-- wp:query {"query":{"perPage":5,"postType":"post","inherit":false}} --><div class="wp-block-query"><!-- wp:post-template --><!-- wp:${block} /--><!-- /wp:post-template --></div><!-- /wp:query -->`;
	await visit(await post(others("post-title") + others("post-excerpt"), "رياضة"), async (page) => {
		assert.ok((await page.locator(".wp-block-post-excerpt").count()) > 0);
		assert.equal(await page.locator("cooperation-points, script[src*=balagh], link[href*=balagh]").count(), 0);
	});
});

test("whoever has placed it by hand gets it once", async () => {
	await set({ categories: [await categoryId("بلاغات")] });
	for (const own of ["[cooperation_points]", '<!-- wp:balagh/cooperation-points {"view":"full"} /-->']) {
		await visit(await post(`${text}\n\n${own}`, "بلاغات"), async (page) => {
			await whenRead(page);
			assert.equal(await page.locator("cooperation-points").count(), 1);
		});
	}
});

test("where a post reports no cooperation the element goes, unless it shall stay", async () => {
	const category = await categoryId("بلاغات");
	const address = await post(weather, "بلاغات");
	for (const show_empty of [false, true]) {
		await set({ categories: [category], show_empty });
		await visit(address, async (page) => {
			await page.waitForFunction(() =>
				document.querySelector("cooperation-points")?.matches(":state(empty), :state(failed)"),
			);
			assert.equal(await page.locator("cooperation-points").isVisible(), show_empty);
		});
	}
});

test("feeds have no element", async () => {
	await set({ categories: [await categoryId("بلاغات")] });
	const feed = await (await fetch(`${site.address}/?feed=rss2`)).text();
	assert.match(feed, /<rss/);
	assert.doesNotMatch(feed, /cooperation-points/);
});

test("what authors write into the shortcode stays inside its attributes", async () => {
	const hostile = `${text}\n\n[cooperation_points view='full" onmouseover="broken=1' ui_lang='"><script>broken=1</script>' highlight='yes']`;
	await visit(await post(hostile), async (page) => {
		await whenRead(page);
		assert.deepEqual(
			await page.locator("cooperation-points").evaluate((element) => element.getAttributeNames().sort()),
			["class", "highlight", "published", "view"],
		);
		assert.equal(await page.evaluate(() => "broken" in window), false);
	});
});

for (const [locale, heading, label] of /** @type {const} */ ([
	["ar", "بلاغ", "لغة العناوين"],
	["fr_FR", "Balagh", "Langue des libellés"],
	["en_US", "Balagh", "Language of the labels"],
])) {
	test(`the settings page speaks ${locale}, and stores what it is told`, async () => {
		await site.php(`update_user_meta(1, 'locale', '${locale}'); delete_option('balagh'); return true;`);
		await visit(
			`${site.address}/wp-admin/options-general.php?page=balagh`,
			async (page) => {
				assert.equal(await page.locator(".wrap h1").innerText(), heading);
				assert.ok(await page.getByText(label, { exact: true }).isVisible());
				if (process.env.PICTURES) {
					await page.screenshot({
						path: join(process.env.PICTURES, `wordpress-settings-${locale}.png`),
						fullPage: true,
					});
				}
				await page.locator("#balagh-categories").getByLabel("بلاغات", { exact: true }).check();
				await page.selectOption("#balagh-view", "full");
				await page.check("#balagh-highlight");
				await page.click("#submit");
				await page.waitForURL(/settings-updated=true/, { waitUntil: "domcontentloaded" });
				assert.equal(await page.inputValue("#balagh-view"), "full");
				const stored = await site.php("return get_option('balagh');");
				assert.deepEqual(stored, {
					categories: [await categoryId("بلاغات")],
					place: "below",
					view: "full",
					ui_lang: "",
					core_only: false,
					highlight: true,
					json_ld: false,
					show_empty: false,
				});
			},
			{ asEditor: true },
		);
	});
}

test("only known values come out of the settings, whatever was put in", async () => {
	await set({
		categories: ["1", "x", -3, ["y"], { z: 1 }],
		view: "<script>",
		place: ["above"],
		ui_lang: "de",
		highlight: "on",
	});
	const options = await site.php("return Balagh\\options();");
	assert.deepEqual(options, {
		categories: [1, 3],
		place: "below",
		view: "digest",
		ui_lang: "",
		core_only: false,
		highlight: true,
		json_ld: false,
		show_empty: false,
	});
	await site.php("update_option('balagh', 'no array'); return true;");
	assert.equal((await site.php("return Balagh\\options();")).view, "digest");
});

test("the block can be inserted in the editor, and is read by whoever opens the post", async () => {
	await site.php("update_user_meta(1, 'locale', 'ar'); delete_option('balagh'); return true;");
	let address = "";
	await visit(
		`${site.address}/wp-admin/post-new.php`,
		async (page) => {
			await page.waitForFunction(() => {
				const { wp } = /** @type {any} */ (globalThis);
				return (
					wp?.blocks?.getBlockType("balagh/cooperation-points") && wp.data.select("core/editor")?.getCurrentPostId()
				);
			});
			address = await page.evaluate(async (text) => {
				const { wp } = /** @type {any} */ (globalThis);
				const { createBlock } = wp.blocks;
				const paragraphs = text.split(/\n+/).map((content) => createBlock("core/paragraph", { content }));
				wp.data
					.dispatch("core/block-editor")
					.insertBlocks([...paragraphs, createBlock("balagh/cooperation-points", { view: "full", uiLang: "en" })]);
				wp.data.dispatch("core/editor").editPost({ title: "مباحثات", status: "publish" });
				await wp.data.dispatch("core/editor").savePost();
				return wp.data.select("core/editor").getPermalink();
			}, text);
			await page.locator(".components-placeholder").getByText("نقاط التعاون").first().waitFor();
			if (process.env.PICTURES) await page.screenshot({ path: join(process.env.PICTURES, "wordpress-editor.png") });
		},
		{ asEditor: true },
	);
	await visit(address, async (page) => {
		await whenRead(page);
		assert.match(await page.locator("[part=facts]").innerText(), /Talks/);
		assert.ok((await page.locator("cooperation-points .group").count()) > 1);
	});
});

test("no word of the plugin lacks a translation", () => {
	const sources = join(top, "integrations/wordpress");
	const code = readdirSync(sources, { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".php"))
		.map((file) => readFileSync(join(sources, file), "utf8"))
		.join("\n");
	const asked = [...code.matchAll(/(?:__|_e|esc_html__|esc_html_e)\(\s*'((?:[^'\\]|\\.)*)', 'balagh'/g)].map(
		([, words]) => words ?? "",
	);
	assert.ok(asked.length > 15);
	for (const locale of ["ar", "fr_FR"]) {
		const po = readFileSync(join(sources, `languages/balagh-${locale}.po`), "utf8");
		for (const words of asked)
			assert.ok(po.includes(`msgid ${JSON.stringify(words)}\nmsgstr "`), `${locale}: ${words}`);
	}
});

test("the plugin leaves nothing behind when it is deleted", async () => {
	const left = await site.php(`
		update_option('balagh', array('view' => 'full'));
		define('WP_UNINSTALL_PLUGIN', 'balagh/balagh.php');
		require WP_PLUGIN_DIR . '/balagh/uninstall.php';
		return get_option('balagh');
	`);
	assert.equal(left, false);
});
