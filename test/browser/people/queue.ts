import type { Locator } from 'playwright-core';
import type { Answers } from './hands';
import type { Desk } from './desk';

/** What waits for somebody at a desk: 待我办理. */
export class Queue {
  constructor(readonly desk: Desk) {}

  /** Comes to the desk and looks what waits. */
  async look(): Promise<void> {
    await this.desk.page.reload();
    await this.desk.go('待我办理');
  }

  /** The case that is open. */
  get open(): Locator {
    return this.desk.page.getByRole('region', { name: '这一件' });
  }

  /** Waits until the case of a household is the one that is open. */
  isOpen(head: string): Promise<void> {
    return this.open.getByRole('heading', { level: 2, name: head }).waitFor();
  }

  /** Chooses a case in the list. */
  async choose(head: string): Promise<void> {
    await this.desk.link(head, this.desk.page.getByRole('region', { name: '待办列表' }));
    await this.isOpen(head);
  }

  /** What the desk says once something is done. */
  said(words: string): Promise<void> {
    return this.desk.page.getByText(words).first().waitFor();
  }

  /** Fills in the form of the step that is due, and sends it. */
  async record(answers: Answers, button: string): Promise<void> {
    await this.desk.answerAll(answers, this.open);
    await this.desk.button(button, this.open);
  }
}
