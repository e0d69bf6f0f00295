import type { Answers, Counted } from './hands';
import type { Phone } from './phone';

export interface Meeting {
  numbers: Answers;
  /** A representative who is kin of the household. */
  aside: { name: string; relation: string };
  /** Place, chair and recorder: asked the first time, known afterwards. */
  who?: Answers;
}

/** What a caseworker records of a household's case on the phone, from the first screen on; each says what it took. */
export class CaseOnPhone {
  constructor(
    readonly phone: Phone,
    private readonly head: string,
  ) {}

  apply(reason: string): Promise<Counted> {
    return this.act('申请纳入', async () => {
      await this.phone.answer('申请理由', reason);
      await this.phone.button('提交申请');
    });
  }

  meeting({ numbers, aside, who = {} }: Meeting): Promise<Counted> {
    return this.act('民主评议', async () => {
      await this.phone.answerAll({ ...numbers, ...who });
      await this.phone.button('加一位');
      const group = this.phone.main.getByRole('group', { name: '回避的代表' });
      await this.phone.answer('姓名', aside.name, group);
      await this.phone.answer('与这户的关系', aside.relation, group);
      await this.phone.button('记下评议');
    });
  }

  homeCheck(): Promise<Counted> {
    return this.act('入户核实', async () => {
      await this.phone.button('六项都达标');
      await this.phone.answer('农户签字', '已签字');
      await this.phone.button('记下核实');
    });
  }

  confirm(opinion?: string): Promise<Counted> {
    return this.act('复核确认', async () => {
      if (opinion) await this.phone.answer('意见', opinion);
      await this.phone.button('确认属实');
    });
  }

  /** Puts the notice up; `first` is what somebody tries before and is told to put right. */
  notice(answers: Answers, first?: { answers: Answers; refused: string }): Promise<Counted> {
    return this.act('张贴公示', async () => {
      await this.phone.answerAll({ ...answers, ...first?.answers });
      await this.phone.button('贴好了，开始公示');
      if (!first) return;
      await this.phone.sees(first.refused, this.phone.main);
      await this.phone.answerAll(answers);
      await this.phone.button('贴好了，开始公示');
    });
  }

  closeNotice(): Promise<Counted> {
    return this.act('公示期满', () => this.phone.button('公示期满，收'));
  }

  /** What can be done about the case now, by the words of the buttons. */
  async possible(): Promise<string[]> {
    await this.phone.household(this.head);
    return this.phone.main.getByRole('region').filter({ hasText: '看全过程' }).getByRole('link').allInnerTexts();
  }

  private async act(name: string, record: () => Promise<void>): Promise<Counted> {
    await this.offered(name);
    const taken = await this.phone.counting(async () => {
      await this.phone.household(this.head);
      await this.phone.link(name, this.phone.main);
      await this.phone.page.getByRole('heading', { level: 1, name }).waitFor();
      await record();
      await this.phone.page.getByRole('heading', { level: 1, name: this.head }).waitFor();
    });
    await this.phone.allSent();
    return taken;
  }

  /** Asks the office for news until the act can be done, and goes back to the first screen. */
  private async offered(name: string): Promise<void> {
    const act = this.phone.main.getByRole('link', { name, exact: true });
    for (let tries = 0; tries < 5; tries += 1) {
      await this.phone.refresh();
      await this.phone.household(this.head);
      const isThere = await act.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      );
      if (isThere) return this.phone.go('今天');
    }
    throw new Error(`${name} is not offered`);
  }
}
