// The journeys in Debian's Chromium.
import { openBrowser } from "./browsers/chromium.mjs";
import { journeys } from "./journeys.mjs";

journeys(openBrowser);
