import type { Locator } from 'playwright-core';
import type { Registration } from './families';
import type { Answers, Said } from './hands';
import type { Phone } from './phone';

/** The registration on the phone: seven steps, one after the other or in any order. */
export class RegistrationOnPhone {
  constructor(private readonly phone: Phone) {}

  async begin(): Promise<void> {
    await this.phone.go('登记');
    await this.phone.button('登记新的一户');
    await this.at('户主');
  }

  /** From the first step to the last, as one sits with the family; stops before handing in. */
  async fill({ head, people, living, income, land, causes, signed }: Registration): Promise<void> {
    await this.answer(head);
    await this.next('家庭成员');
    for (const person of people) await this.person(person);
    await this.next('住房和饮水');
    await this.rest({ living, income, land, causes, signed });
  }

  /** From the house to the signature. */
  async rest({ living, income, land, causes, signed }: Omit<Registration, 'head' | 'people'>): Promise<void> {
    await this.answer(living);
    await this.next('收入和支出');
    await this.answer(income);
    await this.next('土地和牲畜');
    await this.answer(land);
    await this.restIsNone();
    await this.next('致贫原因与需求');
    await this.answer(causes);
    await this.next('核对提交');
    await this.answer(signed);
  }

  answer(answers: Answers): Promise<void> {
    return this.phone.answerAll(answers);
  }

  /** Of land and animals everything else is nothing; whether anybody helps them is asked one by one. */
  private async restIsNone(): Promise<void> {
    for (const topic of ['土地（没有就填 0）', '牲畜（没有就填 0）'])
      await this.phone.button('其余都没有，填 0', this.topic(topic));
    const helped = ['通生产用电吗', '加入合作社了吗', '有企业带动吗', '有致富带头人带动吗'];
    for (const question of helped) await this.phone.answer(question, question === '通生产用电吗' ? '是' : '否');
  }

  private topic(heading: string): Locator {
    return this.phone.main.getByRole('region', { name: heading });
  }

  /** Fills in the page of a person: of the head the one that is there, of the others a new one. */
  async person({ 姓名: name, ...rest }: { 姓名: string } & Answers): Promise<void> {
    const known = this.phone.main.getByRole('link', { name, exact: true });
    if (await known.count()) {
      await this.phone.tap(known);
      await this.at(name);
    } else {
      await this.phone.button('添加家庭成员');
      await this.at('新成员');
      await this.phone.answer('姓名', name);
    }
    await this.answer(rest as Readonly<Record<string, Said>>);
    await this.phone.button('这个人填好了');
    await this.at('家庭成员');
  }

  async next(step: string): Promise<void> {
    await this.phone.button('下一步');
    await this.at(step);
  }

  /** Goes to a step by the list of all of them. */
  async jump(step: string): Promise<void> {
    await this.phone.button('各步骤');
    await this.phone.link(new RegExp(`^\\d\\. ${step}`), this.phone.page.getByRole('dialog'));
    await this.at(step);
  }

  at(title: string): Promise<void> {
    return this.phone.page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  }

  /** Until what was typed last lies on the phone: the sign of saving is told only once it is written. */
  async saved(): Promise<void> {
    await this.phone.page.waitForTimeout(quiet);
    await this.phone.page
      .getByRole('status')
      .filter({ hasText: /^已存到手机/ })
      .waitFor();
  }

  async handIn(): Promise<void> {
    await this.phone.button('提交');
    await this.phone.page.getByRole('heading', { level: 1, name: '已提交' }).waitFor();
  }
}

/** A form is kept 300 ms after the last key; the sign shows the minute only, so that an earlier one looks the same. */
const quiet = 600;
