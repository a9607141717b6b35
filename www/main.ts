import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/opening.css";
import "./styles/intake.css";
import "./styles/findings.css";
import "./styles/points.css";
import "./styles/pane.css";
import "./styles/picture.css";
import "./styles/filters.css";
import "./styles/take-away.css";
import "./styles/update-notice.css";
import "./styles/print.css";
import { keepOffline } from "./offline/register.ts";
import { Page } from "./page.ts";
import { openReader } from "./reader/reader.ts";

const reader = openReader();
const page = new Page(reader);
await page.start();

// Tells tests, and whoever else wants to know, that nothing more will be loaded. What is stored for later waits until
// the page shows what it was opened for.
await Promise.allSettled([reader, keepOffline((bring) => page.offerUpdate(bring))]);
document.documentElement.dataset.ready = "true";
