import type { Locator, Page } from 'playwright-core';
import { signIn } from '../stage';
import { pin } from '../visitor';
import { Hands } from './hands';

type Place = '今天' | '我的户' | '登记' | '扫码' | '我';

/** A caseworker's phone: `/m`. */
export class Phone extends Hands {
  constructor(
    page: Page,
    private readonly url: string,
  ) {
    super(page);
  }

  /** The first time: name and password, a PIN for this phone, and everything that is taken along. */
  async begin(login: string): Promise<void> {
    await this.page.goto(`${this.url}/m/`);
    await signIn(this.page, login);
    await this.typePin('给这部手机设一个 PIN');
    await this.typePin('再输一遍');
    await this.inside.waitFor();
    await this.ready();
  }

  /** Taken out of the pocket again: it asks for the PIN. */
  async openAgain(): Promise<void> {
    await this.page.goto(`${this.url}/m/`);
    await this.unlock();
  }

  async unlock(): Promise<void> {
    await this.typePin('输入 PIN');
    await this.inside.waitFor();
  }

  /** A phone that died may have lost its session with it; the work on it waits for somebody to sign in. */
  async signInAgainIfAsked(login: string): Promise<void> {
    const ended = this.page.getByRole('link', { name: '登录', exact: true });
    await this.chip('已全部上传').or(ended).first().waitFor();
    if (!(await ended.count())) return;
    await this.tap(ended);
    await signIn(this.page, login);
  }

  private get inside(): Locator {
    return this.page.getByRole('navigation', { name: '主导航' });
  }

  private async typePin(asked: string): Promise<void> {
    await this.page.getByRole('heading', { name: asked, exact: true }).waitFor();
    await this.page.getByLabel('PIN，6 位数字').fill(pin);
  }

  /** Until the application works without a line: its worker has everything, and so has the pack. */
  private async ready(): Promise<void> {
    await this.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await this.go('我');
    await this.main
      .locator('dl > div')
      .filter({ hasText: /^更新于\s*\d{4}-/ })
      .waitFor();
    await this.go('今天');
  }

  go(place: Place): Promise<void> {
    return this.link(place, this.inside);
  }

  /** Opens a household from one's own households. */
  async household(head: string): Promise<void> {
    await this.go('我的户');
    await this.link(head, this.main);
    await this.page.getByRole('heading', { level: 1, name: head }).waitFor();
  }

  /** What the chip at the head of each screen says. */
  chip(says: string | RegExp): Locator {
    return this.page.getByRole('link', { name: /^上传情况：/ }).filter({ hasText: says });
  }

  /** Until the office has everything. */
  allSent(): Promise<void> {
    return this.chip('已全部上传').waitFor();
  }

  /** Asks the office for news. */
  async refresh(): Promise<void> {
    await this.go('今天');
    const packed = this.page.waitForResponse((answer) => /\/field\/pack/.test(answer.url()));
    await this.button('刷新');
    await packed;
    await this.main.locator('button[aria-disabled="true"]').waitFor({ state: 'detached' });
  }
}
