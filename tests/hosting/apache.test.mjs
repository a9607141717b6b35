// The built page behind a real Apache, with docs/hosting/apache.htaccess as it stands.
import { serveByApache } from "../../scripts/hosting/apache.mjs";
import { isServedWellBy } from "./hosting.mjs";

isServedWellBy(serveByApache);
