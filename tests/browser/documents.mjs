// One invented release as people have it in files: a Word document, a PDF, a saved page.
import { zip } from "./zip.mjs";

export const title = "مباحثات حول الماء";
export const day = "2027-07-15";
export const paragraphs = [
	"الرباط / أجرى وزير التجهيز والماء، السيد إدريس الزموري، أمس الأربعاء بالرباط، مباحثات مع نظيره السينغالي، السيد عبدولاي نداو (Abdoulaye Ndao)، تناولت الأمن المائي.",
	"واتفق الجانبان على إحداث لجنة تقنية مشتركة تجتمع كل ستة أشهر، وعلى إعداد «خارطة طريق» قبل متم سنة 2028.",
	"وأعرب الوزير السينغالي عن شكره للمغرب، مشيدا بخلاصات الاجتماع الأخير.",
];
export const text = paragraphs.join("\n\n");

/**
 * @param {{ modified?: string, body?: string[] }} [given]
 */
export function wordDocument({ modified = `${day}T09:30:00Z`, body = paragraphs } = {}) {
	const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	const packages = "http://schemas.openxmlformats.org/package/2006";
	const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
	return zip({
		"[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}"/></Types>`,
		"_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
		"word/document.xml": `<w:document xmlns:w="${w}"><w:body>${body.map((one) => `<w:p><w:r><w:t>${one}</w:t></w:r></w:p>`).join("")}</w:body></w:document>`,
		"docProps/core.xml": `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>${title}</dc:title><dcterms:created>2019-01-01T00:00:00Z</dcterms:created><dcterms:modified>${modified}</dcterms:modified></cp:coreProperties>`,
	});
}

/** A page of a news site, with all that stands around an article, and things that must neither run nor be asked for. */
export const newsPage = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title} | وكالة الأنباء</title>
<meta property="article:published_time" content="${day}T22:30:00-01:00"><link rel="stylesheet" href="https://elsewhere.example/style.css">
<style>body { color: red }</style><script>window.broken = 1</script></head><body onload="window.broken = 1" style="color: red">
<nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/sport">رياضة</a></li></ul></nav>
<main><article><h1>${title}</h1><img src="https://elsewhere.example/picture.jpg" onerror="window.broken = 1">
<figure><img src="data:," alt=""><figcaption>الوزيران خلال اللقاء</figcaption></figure>
${paragraphs.map((one) => `<p style="margin: 0">${one}</p>`).join("\n")}</article>
<aside><h2>اقرأ أيضا</h2><a href="/other">خبر آخر لا علاقة له بالبلاغ</a></aside></main>
<footer>جميع الحقوق محفوظة</footer><noscript><img src="https://elsewhere.example/count.gif"></noscript></body></html>`;

/**
 * What Chromium prints is a PDF as browsers write it.
 *
 * @param {import("playwright-core").BrowserContext} context
 * @param {string} body
 * @returns {Promise<Buffer>}
 */
export async function printed(context, body) {
	const page = await context.newPage();
	await page.setContent(`<html lang="ar" dir="rtl"><body style="font: 16px 'Noto Naskh Arabic'">${body}</body></html>`);
	const pdf = await page.pdf({ format: "A4" });
	await page.close();
	return pdf;
}

/**
 * A PDF written by hand, as many word processors do: glyphs from left to right as they are seen, with ligatures that
 * stand for two letters.
 *
 * @param {string[]} lines in Arabic, as they are read; `{…}` is one glyph
 * @param {string} [trailer] further entries of the trailer
 * @returns {Buffer}
 */
export function handwrittenPdf(lines, trailer = "") {
	const glyphs = [...new Set(lines.flatMap(glyphsOf))];
	const hex = (/** @type {number} */ code, digits = 2) => code.toString(16).padStart(digits, "0");
	const code = (/** @type {string} */ glyph) => hex(glyphs.indexOf(glyph) + 1);
	const letters = (/** @type {string} */ glyph) => [...glyph].map((one) => hex(one.charCodeAt(0), 4)).join("");
	const map = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${glyphs.length} beginbfchar ${glyphs.map((glyph) => `<${code(glyph)}> <${letters(glyph)}>`).join("\n")} endbfchar endcmap end`;
	const drawn = lines
		.map((line, index) => `1 0 0 1 50 ${700 - 20 * index} Tm <${glyphsOf(line).map(code).join("")}> Tj`)
		.join("\n");
	const content = `BT /F 12 Tf ${drawn} ET`;
	const widths = glyphs.map(() => 500).join(" ");
	const objects = [
		"<< /Type /Catalog /Pages 2 0 R >>",
		"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
		`<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
		`<< /Type /Font /Subtype /TrueType /BaseFont /Invented /FirstChar 1 /LastChar ${glyphs.length} /Widths [${widths}] /ToUnicode 6 0 R >>`,
		`<< /Length ${map.length} >>\nstream\n${map}\nendstream`,
		`<< /CreationDate (D:${day.replaceAll("-", "")}093000+01'00') >>`,
	];
	let file = "%PDF-1.4\n";
	const places = objects.map((object, index) => {
		const place = file.length;
		file += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return place;
	});
	const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 7 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF`;
	return Buffer.from(file, "latin1");
}

/**
 * From left to right.
 *
 * @param {string} line
 */
function glyphsOf(line) {
	const parts = line.match(/\{[^}]*\}|[\d/]+|./gsu) ?? [];
	return parts.reverse().flatMap((part) => (/^[\d/]/.test(part) ? [...part] : [part.replace(/[{}]/g, "")]));
}

/** Only whoever knows the password can open this. */
export const lockedPdf = handwrittenPdf(
	["abc"],
	`/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"11".repeat(32)}> /U <${"22".repeat(32)}> >>`,
);
