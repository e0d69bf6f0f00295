import { Hands } from './hands';
import type { Stage } from '../stage';
import { phone } from '../chromium';

/** Anybody at the public notice boards: `/p`, without an account. */
export class Anybody extends Hands {
  static async at(stage: Stage): Promise<Anybody> {
    const anybody = new Anybody(await (await stage.window(phone)).newPage());
    await anybody.page.goto(`${stage.url}/p/`);
    return anybody;
  }

  /** Goes to a village's board by banner and township. */
  async board(...places: readonly string[]): Promise<void> {
    await this.link(/公示公告/, this.page.getByRole('banner'));
    for (const place of places) {
      await this.link(place, this.main);
      await this.page.getByRole('heading', { level: 1, name: place }).waitFor();
    }
  }

  /** The notice of a household, as one reads it. */
  notice(head: string): Promise<string> {
    return this.page.getByRole('article').filter({ hasText: head }).innerText();
  }

  /** Objects without a name. @returns the receipt, which is shown once */
  async object(head: string, content: string): Promise<string> {
    await this.link('对这条公示提意见', this.page.getByRole('article').filter({ hasText: head }));
    await this.answer('哪里不对', content);
    await this.button('提交异议');
    await this.page.getByRole('heading', { name: '异议已收到' }).waitFor();
    return (await this.main.locator('output').innerText()).trim();
  }

  async outcome(receipt: string): Promise<string> {
    await this.link('我提过异议，查结果', this.page.getByRole('contentinfo'));
    await this.answer('回执', receipt);
    await this.button('查询');
    const outcome = this.main.getByRole('region', { name: '处理情况' });
    await outcome.waitFor();
    return outcome.innerText();
  }
}
