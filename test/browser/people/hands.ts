import type { Locator, Page } from 'playwright-core';

/** What hands have done so far. Typing is counted by the box, choosing by the tap. */
export interface Counted {
  taps: number;
  /** Boxes that something was typed into. */
  boxes: number;
  keys: number;
}

/** An answer on a form: what is typed or chosen, or several things that are ticked. */
export type Said = string | readonly string[];
/** Answers by the words of their questions, in the order in which the form asks. */
export type Answers = Readonly<Record<string, Said>>;

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words of a question or button, behind which may stand that it need not be answered, or its key. */
export const worded = (words: string): RegExp => new RegExp(`^\\s*${escaped(words)}\\s*(选填|[a-z])?\\s*$`);

/** Somebody at a screen: finds things by the words that stand on them, uses them, and counts it. */
export class Hands {
  /** Everybody at a screen in this test file, in the order in which they came. */
  static readonly all: Hands[] = [];
  private counted: Counted = { taps: 0, boxes: 0, keys: 0 };

  constructor(readonly page: Page) {
    Hands.all.push(this);
  }

  /** The part of the screen that is the screen, without bars and heads. */
  get main(): Locator {
    return this.page.getByRole('main');
  }

  /** What it takes to do something. */
  async counting(deed: () => Promise<unknown>): Promise<Counted> {
    const before = { ...this.counted };
    await deed();
    const { taps, boxes, keys } = this.counted;
    return { taps: taps - before.taps, boxes: boxes - before.boxes, keys: keys - before.keys };
  }

  async tap(target: Locator): Promise<void> {
    await target.click();
    this.counted.taps += 1;
  }

  button(words: string, within: Page | Locator = this.page): Promise<void> {
    return this.tap(within.getByRole('button', { name: worded(words) }));
  }

  link(words: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    return this.tap(within.getByRole('link', { name: typeof words === 'string' ? worded(words) : words }));
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    this.counted.keys += 1;
  }

  async type(target: Locator, text: string): Promise<void> {
    await target.fill(text);
    this.counted.boxes += 1;
  }

  async choose(list: Locator, words: string): Promise<void> {
    await list.selectOption({ label: words });
    this.counted.taps += 1;
  }

  /** Whatever a question is answered with: a box, a list, or answers to press. */
  control(question: string, within: Page | Locator = this.main): Locator {
    return within.getByLabel(worded(question)).and(this.page.locator('input, select, textarea, [role$="group"]'));
  }

  async answer(question: string, said: Said, within: Page | Locator = this.main): Promise<void> {
    const control = this.control(question, within);
    const kind = await control.evaluate((element) => element.tagName);
    if (kind === 'SELECT') return this.choose(control, String(said));
    if (kind === 'INPUT' || kind === 'TEXTAREA') return this.type(control, String(said));
    for (const one of [said].flat()) await this.pick(this.option(one as string, control));
  }

  /** Presses an answer, and once more where it has moved away under the finger. */
  private async pick(option: Locator): Promise<void> {
    for (let tries = 0; tries < 3; tries += 1) {
      await this.tap(option);
      for (let waited = 0; waited < 1000; waited += 50) {
        if (await option.isChecked()) return;
        await this.page.waitForTimeout(50);
      }
    }
    throw new Error('an answer cannot be chosen');
  }

  /** One of the answers to press, by its words. */
  private option(words: string, among: Locator): Locator {
    const block = among.locator('label').filter({ has: this.page.getByText(words, { exact: true }) });
    return block.locator('input');
  }

  async answerAll(answers: Answers, within: Page | Locator = this.main): Promise<void> {
    for (const [question, said] of Object.entries(answers)) await this.answer(question, said, within);
  }

  /** Waits for words to stand there. */
  sees(words: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    return within.getByText(words).filter({ visible: true }).first().waitFor();
  }
}
