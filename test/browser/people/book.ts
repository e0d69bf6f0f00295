import type { Desk } from './desk';

/** A household's book at a desk. */
export class Book {
  constructor(private readonly desk: Desk) {}

  /** Changes of what, as `field before → after` with who did it, the latest first. */
  async history(what: string): Promise<string[]> {
    await this.desk.tap(this.desk.page.getByRole('tab', { name: /^变更记录/ }));
    await this.desk.answer('改了什么', what);
    const entries = this.desk.page.getByRole('list', { name: '变更记录' }).locator(':scope > li');
    await entries.first().waitFor();
    return (await entries.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
  }

  /** Opens the book as it was at the end of a day. */
  async asOn(day: string): Promise<void> {
    const other = this.desk.page.getByLabel('看哪一天');
    if (!(await other.count())) {
      await this.desk.button('更多');
      await this.desk.tap(this.desk.page.getByRole('menuitem', { name: '看某一天的档案' }));
    }
    await this.desk.type(other, day);
    const [year, month, date] = day.split('-').map(Number);
    await this.desk.sees(new RegExp(`^(${year}年)?${month}月${date}日当天结束时的档案`));
  }
}
