// The journeys in Debian's Firefox ESR.
import { openBrowser } from "./browsers/firefox.mjs";
import { journeys } from "./journeys.mjs";

journeys(openBrowser);
