import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumPath, launchOptions } from './chromium';

/** A browser in a process of its own, with a profile that stays: to be killed like a phone whose battery is empty. */
export class OfflinePhone {
  private process?: ChildProcess;
  private browser?: Browser;

  private constructor(private readonly profile: string) {}

  static async make(): Promise<OfflinePhone> {
    return new OfflinePhone(await mkdtemp(join(tmpdir(), 'bangfu-phone-')));
  }

  /** Starts the browser with some tabs on an address. */
  async start(url: string, tabs: number): Promise<Page[]> {
    if (!chromiumPath) throw new Error('no Chromium on this machine');
    await rm(join(this.profile, 'DevToolsActivePort'), { force: true });
    const own = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${this.profile}`, 'about:blank'];
    // A group of its own: its helpers go with it.
    this.process = spawn(chromiumPath, [...(launchOptions().args ?? []), ...own], { detached: true, stdio: 'ignore' });
    this.browser = await chromium.connectOverCDP(`http://127.0.0.1:${await this.port()}`);
    const context = this.browser.contexts()[0];
    if (!context) throw new Error('the browser has no window');
    return Promise.all(
      Array.from({ length: tabs }, async () => {
        const page = await context.newPage();
        await page.goto(url);
        return page;
      }),
    );
  }

  /** Ends it without a word of warning. */
  async kill(): Promise<void> {
    const { process: dying } = this;
    if (!dying?.pid || dying.exitCode !== null || dying.signalCode !== null) return;
    const ended = once(dying, 'exit');
    process.kill(-dying.pid, 'SIGKILL');
    await ended;
    await this.browser?.close().catch(() => undefined);
  }

  async close(): Promise<void> {
    await this.kill();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  private async port(): Promise<number> {
    for (let tries = 0; tries < 300; tries += 1) {
      const text = await readFile(join(this.profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
      if (/^\d+\n/.test(text)) return Number(text.split('\n', 1)[0]);
      await sleep(100);
    }
    throw new Error('the browser did not start');
  }
}
