import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type LaunchOptions } from 'playwright-core';

/** Where Debian and others put the browser; `CHROMIUM` names another one. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser's program, if there is one on this machine. */
export const chromiumPath: string | undefined = [process.env.CHROMIUM ?? '', ...places].find(
  (path) => path !== '' && existsSync(path),
);

/** Nothing that the browser would ask the network for by itself, and no sandbox, which root does not get. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launchOptions = (): LaunchOptions => ({ executablePath: chromiumPath, args: quiet });

export const openChromium = (): Promise<Browser> => chromium.launch(launchOptions());

/** A browser whose storage stays in a folder when it is killed and opened again. */
export const openKept = (folder: string, options: BrowserContextOptions = {}) =>
  chromium.launchPersistentContext(folder, { ...launchOptions(), ...options });

/** Sizes that every screen must fit. */
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
export const smallPhone = { ...phone, viewport: { width: 320, height: 640 } };
export const desktop = { viewport: { width: 1440, height: 900 } };

/** Describes tests that need a browser; on a machine without one they are left out, and the run says so. */
export function describeInBrowser(name: string, body: () => void): void {
  if (chromiumPath) return describe(name, body);
  console.warn(`no Chromium on this machine (set CHROMIUM to its program): "${name}" is left out`);
  describe.skip(name, body);
}
