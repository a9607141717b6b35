import { parse } from "balagh";

const text = decodeURIComponent(location.hash.slice(1));
const { dataset } = document.documentElement;

try {
	dataset.result = JSON.stringify(await parse(text, { published: "2027-03-18" }));
} catch (error) {
	dataset.failure = `${error.code}: ${error.message}`;
}
