/** The system's Chromium, driven without a window. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PATH = process.env.LIAISON_CHROMIUM ?? "/usr/bin/chromium";

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--autoplay-policy=no-user-gesture-required",
  "--use-fake-ui-for-media-stream",
  // A page that is not in front must play and listen on, as the call's page does while the board is looked at.
  "--disable-background-timer-throttling",
  "--disable-renderer-backgrounding",
  "--disable-backgrounding-occluded-windows",
];

/** False only where a missing peer may be skipped: with CI=true the launch fails and says so. */
export const hasChromium = existsSync(PATH) || process.env.CI === "true";

/** Ends the names of suites that need it, so that a skipped one says why. */
export const NEEDS_CHROMIUM = `(needs Chromium at ${PATH})`;

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: PATH, args: ARGS, timeout: 60_000 });
}
