import type { BrowserContext } from 'playwright-core';
import { moveTo } from '../make-procedures';
import { demoPeople } from '../../src/demo/city/people';
import { describeInBrowser, phone as phoneSize } from './chromium';
import { Desk } from './people/desk';
import { Phone } from './people/phone';
import { RegistrationOnPhone } from './people/registration';
import { Signal } from './people/signal';
import { story } from './people/story';
import { openStage, type Stage } from './stage';

/** Two fields of one household, changed on a phone without a signal and meanwhile at a desk. */
const mine = { 村民小组: '七组', 门牌或位置: '机井房北第一家' };
const theirs = { 村民小组: '九组', 门牌或位置: '学校西边第二家' };

describeInBrowser('one field changed by two people', () => {
  const then = story();
  let stage: Stage;
  let signal: Signal;
  let pocket: BrowserContext;
  let phone: Phone;
  let desk: Desk;
  let head: string;

  beforeAll(async () => {
    stage = await openStage(15);
    moveTo(stage.app, '2019-03-15');
    signal = await Signal.between(stage.url);
    const { rows } = await stage.app.sql.query<{ head: string }>(
      `select head_name as head from household where village_code = '150521101200' and registration = 'registered' limit 1`,
    );
    head = rows[0]?.head ?? '';
    pocket = await stage.window(phoneSize);
    phone = new Phone(await pocket.newPage(), signal.url);
    desk = await Desk.of(stage, 'checker');
  });
  afterAll(async () => {
    await signal.stop();
    await stage.stop();
  });

  then('is changed on the phone while there is no signal', async () => {
    await phone.begin('caseworker');
    await phone.openAgain();
    await phone.household(head);
    await phone.link('采集今年的情况', phone.main);
    const form = new RegistrationOnPhone(phone);
    await form.at('户主');
    await signal.lost(pocket);
    await phone.answerAll(mine);
    await form.jump('核对提交');
    await phone.button('保存修改');
    await phone.sees(`${head}已存好，等有信号自动上传`);
  });

  then('and meanwhile at a desk', async () => {
    await desk.household(head);
    await desk.correct(theirs, '入户核对，以现在的位置为准');
    expect(await desk.fact('村民小组')).toBe(theirs.村民小组);
  });

  then('is put side by side once there is a signal again: both values, who and when', async () => {
    await signal.back(pocket);
    await phone.tap(phone.chip('1 条需要处理'));
    await phone.tap(phone.main.getByRole('link', { name: new RegExp(`^${head} · `) }));
    const by = demoPeople.find(({ login }) => login === 'checker')?.name ?? '';
    for (const [field, value] of Object.entries(mine)) {
      const card = phone.main.getByRole('region', { name: field, exact: true });
      await phone.sees(value, card);
      await phone.sees(theirs[field as keyof typeof theirs], card);
      await phone.sees(new RegExp(`^${by} · \\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}`), card);
    }
    expect(await phone.main.getByRole('button', { name: '就这样，上传' }).isDisabled()).toBe(true);
  });

  then('is as a person has chosen: mine here, theirs there', async () => {
    const card = (field: string) => phone.main.getByRole('region', { name: field, exact: true });
    await phone.button('用我的', card('村民小组'));
    await phone.button('用系统里的', card('门牌或位置'));
    await phone.button('就这样，上传');
    await phone.allSent();
    await desk.page.reload();
    await desk.page.getByRole('heading', { level: 1, name: head }).waitFor();
    expect(await desk.fact('村民小组')).toBe(mine.村民小组);
    expect(await desk.fact('门牌或位置')).toBe(theirs.门牌或位置);
  });

  then('shows no other value on the phone', async () => {
    await phone.household(head);
    await phone.sees(`${mine.村民小组} · ${theirs.门牌或位置}`);
  });
});
