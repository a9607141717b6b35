// The journeys in Debian's WebKitGTK.
import { openBrowser } from "./browsers/webkit.mjs";
import { journeys } from "./journeys.mjs";

journeys(openBrowser);
