import { parse } from "balagh";

self.onmessage = async ({ data }) => self.postMessage(await parse(data, { published: "2027-03-18" }));
