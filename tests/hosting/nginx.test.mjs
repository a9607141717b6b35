// The built page behind a real nginx, with docs/hosting/nginx.conf as it stands.
import { serveByNginx } from "../../scripts/hosting/nginx.mjs";
import { isServedWellBy } from "./hosting.mjs";

isServedWellBy(serveByNginx);
