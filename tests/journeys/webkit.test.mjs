// The journeys in Debian's WebKitGTK.
import { openBrowser } from "./browsers/webkit.mjs";
import { journeys } from "./journeys.mjs";

journeys(openBrowser, { update: "not settled yet, its driver did not come back" });
