import type { Locator, Page } from 'playwright-core';
import type { Stage } from '../stage';
import { Hands } from './hands';

/** Somebody at a desk: `/`. */
export class Desk extends Hands {
  private constructor(page: Page) {
    super(page);
  }

  static async of(stage: Stage, login: string): Promise<Desk> {
    const desk = new Desk(await stage.desk(login));
    await desk.rail.waitFor();
    return desk;
  }

  private get rail(): Locator {
    return this.page.getByRole('navigation', { name: '主导航' });
  }

  /** Goes to a place of the rail; what waits there may be counted beside its name. */
  async go(place: string): Promise<void> {
    await this.link(new RegExp(`^${place}`), this.rail);
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
  }

  /** Opens a household's book by the search above every screen. */
  async household(head: string): Promise<void> {
    const search = this.page.getByRole('search').first().getByRole('combobox');
    await this.type(search, head);
    await this.tap(this.page.getByRole('option', { name: head }).first());
    await this.page.getByRole('heading', { level: 1, name: head }).waitFor();
  }

  /** The button that only the demonstration has: eight days later, for everybody. */
  async eightDaysLater(): Promise<void> {
    const day = this.page.getByLabel('今天', { exact: true });
    const before = await day.inputValue();
    await this.button('过 8 天');
    await this.page.waitForFunction(
      ([now]) => document.querySelector<HTMLInputElement>('[aria-label="今天"]')?.value !== now,
      [before],
    );
  }

  /** Corrects fields of the household itself, with a reason. */
  async correct(answers: Readonly<Record<string, string>>, reason: string): Promise<void> {
    await this.button('改正');
    const sheet = this.page.getByRole('dialog');
    for (const [question, said] of Object.entries(answers)) {
      await this.tap(sheet.getByRole('button', { name: `改 ${question}`, exact: true }));
      await this.answer(question, said, sheet);
    }
    await this.answer('原因', reason, sheet);
    await this.button('保存改正', sheet);
    await sheet.waitFor({ state: 'hidden' });
  }

  /** What stands in the book under a name. */
  fact(name: string): Promise<string> {
    return this.main
      .locator('dl > div')
      .filter({ has: this.page.getByText(name, { exact: true }) })
      .locator('dd')
      .first()
      .innerText();
  }
}
