// Days of publication, as documents write them.

/** The day of an ISO 8601 date, a PDF date or an RFC 5322 date, as it was where it was written; empty where it is none. */
export function dayOf(written: string | null | undefined): string {
	const text = written?.trim() ?? "";
	return checked(iso.exec(text) ?? pdf.exec(text) ?? named(text));
}

/** The same of ISO 8601 alone, which is what HTML asks for. */
export function isoDayOf(written: string | null | undefined): string {
	return checked(iso.exec(written?.trim() ?? "") ?? []);
}

function checked([, year = "", month = "", day = ""]: string[]): string {
	return isDay(year, month, day) ? `${year}-${month}-${day}` : "";
}

const iso = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/;
/** `D:20270715093000+01'00'` (ISO 32000, 7.9.4). */
const pdf = /^(?:D:)?(\d{4})(\d\d)(\d\d)(?:\d{2,6}(?!\d)|(?!\d))/;

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `Thu, 15 Jul 2027 09:30:00 +0100`; the browser's own parser would move it into the reader's time zone. */
function named(text: string): string[] {
	const [all = "", day = "", month = "", year = ""] = /^(?:\w{3}, )?(\d{1,2}) (\w{3}) (\d{4})\b/.exec(text) ?? [];
	const number = months.indexOf(month.toLowerCase()) + 1;
	return number > 0 ? [all, year, String(number).padStart(2, "0"), day.padStart(2, "0")] : [];
}

/** Whether the calendar has the day. Files whose clock was never set say 1601, 1970 or 1980, which no release means. */
function isDay(year: string, month: string, day: string): boolean {
	const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
	return Number(year) > 1980 && !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}
