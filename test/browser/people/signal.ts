import type { BrowserContext } from 'playwright-core';
import { startProxy, type Proxy } from '../../proxy';

/** The network between phones and the office: it can go away, for the pages and for whatever else a browser sends. */
export class Signal {
  private constructor(
    private readonly proxy: Proxy,
    /** Where phones find the product. */
    readonly url: string,
  ) {}

  /** @param url where the product itself answers */
  static async between(url: string): Promise<Signal> {
    const proxy = await startProxy(Number(new URL(url).port));
    return new Signal(proxy, `http://localhost:${proxy.port}`);
  }

  /** Also for a phone that is opened while there is none. */
  async lost(phone: BrowserContext): Promise<void> {
    this.proxy.line.trouble = 'closed';
    this.proxy.cut();
    await phone.setOffline(true);
  }

  async back(phone: BrowserContext): Promise<void> {
    this.proxy.line.trouble = 'none';
    await phone.setOffline(false);
  }

  stop(): Promise<void> {
    return this.proxy.stop();
  }
}
