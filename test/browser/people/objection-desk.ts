import type { Desk } from './desk';

/** Objections at a desk: whether to look into them, and the answer. */
export class ObjectionDesk {
  constructor(private readonly desk: Desk) {}

  async open(head: string): Promise<void> {
    await this.desk.go('异议');
    const row = this.desk.page.getByRole('table', { name: '异议' }).getByRole('row').filter({ hasText: head });
    await this.desk.tap(row.getByRole('link'));
    await this.desk.page.getByRole('heading', { level: 1, name: `对${head}户公示的异议` }).waitFor();
  }

  async admit(): Promise<void> {
    await this.desk.button('受理');
    await this.desk.sees('已受理，查清后答复');
  }

  async answer(found: string, result: string, explanation: string): Promise<void> {
    await this.desk.answer('谁查的、查到什么', found);
    await this.desk.answer('结果', result);
    await this.desk.answer('答复提出人的话', explanation);
    await this.desk.button('答复');
    await this.desk.sees('答复日期');
  }
}
