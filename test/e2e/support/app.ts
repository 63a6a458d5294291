/** The whole product for a browser test: server, bundle, Chromium, and a person who is signed in. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import type { Config } from "../../../src/kernel/config.ts";
import type { Logger } from "../../../src/kernel/logger.ts";
import { openSpeech } from "../../../src/speech.ts";
import { startTestServer, type TestServer, TODAY } from "../../support/server.ts";
import { openBrowser } from "./chromium.ts";
import { prepareBundle } from "./web-bundle.ts";

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

export const OWNER = { name: "Mara Berg", email: "mara@northwind.example", password: "a long enough phrase" };

export type App = {
  server: TestServer;
  browser: Browser;
  /** Nobody is signed in. */
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** With the owner's session; the first call uses up the one-time link. */
  signedIn(options?: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
};

/** `silent`: nothing is said and heard in this test, so that it needs no speech models. */
export async function openApp({ silent = false } = {}): Promise<App> {
  await prepareBundle();
  // Taken before the server's own day begins: the page is never earlier than what it shows.
  const shift = Date.parse(`${TODAY}T09:00:00Z`) - Date.now();
  const server = await startTestServer({ parts: { openSpeech: silent ? openSpeech : openWarmSpeech } });
  const browser = await openBrowser().catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  let session: Promise<BrowserContextOptions["storageState"]> | null = null;

  const newContext: App["newContext"] = async (more = {}) => {
    const context = await browser.newContext({
      baseURL: server.url,
      viewport: DESKTOP,
      locale: "en-GB",
      timezoneId: "Europe/Berlin",
      ...more,
    });
    context.setDefaultTimeout(60_000);
    await context.addInitScript(shiftDate, shift);
    return context;
  };
  async function signIn(): Promise<BrowserContextOptions["storageState"]> {
    const context = await newContext();
    await post(context, "/api/sign-in/link", { token: tokenOf(server.signInLink) });
    await post(context, "/api/me/password", OWNER);
    const state = await context.storageState();
    await context.close();
    return state;
  }
  async function post(context: BrowserContext, path: string, data: object): Promise<void> {
    const answer = await context.request.post(path, { data, headers: { origin: server.url } });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  }

  return {
    server,
    browser,
    newContext,
    signedIn: async (more = {}) => {
      session ??= signIn();
      const storageState = await session;
      return newContext({ ...more, ...(storageState === undefined ? {} : { storageState }) });
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

const WARMINGS = 4;

/** The models are loaded before anybody presses a button: on a busy machine that takes longer than a request may. */
async function openWarmSpeech(config: Config, log: Logger): ReturnType<typeof openSpeech> {
  const speech = await openSpeech(config, log);
  for (let left = WARMINGS; ; left -= 1) {
    try {
      await speech.warm("en");
      return speech;
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

/** The secret of a one-time link: in its fragment, which no server sees. */
export function tokenOf(link: string): string {
  const token = new URLSearchParams(new URL(link).hash.slice(1)).get("token");
  if (token === null) throw new Error("this link carries no token");
  return token;
}

/** A page as a phone shows it: narrow, and touched instead of clicked. */
export const ON_PHONE: BrowserContextOptions = { viewport: PHONE, hasTouch: true, isMobile: true };

export function workspaceUrl(workspaceId: string, path: string): string {
  return `/w/${workspaceId}/${path}`;
}

/** Throws with what the page complained about: a test that passes beside an exception in the page proves little. */
export function watchFaults(page: Page): () => void {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  return () => {
    if (faults.length > 0) throw new Error(`the page threw: ${faults.join("; ")}`);
  };
}

/** Runs in the page, before its own code: the day is the server's. */
function shiftDate(shift: number): void {
  const now = () => Real.now() + shift;
  const Real = Date;
  globalThis.Date = new Proxy(Real, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
  });
}
