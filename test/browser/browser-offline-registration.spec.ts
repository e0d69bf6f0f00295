import type { Page } from 'playwright-core';
import { moveTo } from '../make-procedures';
import { describeInBrowser } from './chromium';
import { OfflinePhone } from './offline-phone';
import { Desk } from './people/desk';
import { bao } from './people/families';
import { laxIn, leaksOf, personalIn, storedBy } from './people/kept-and-told';
import { Phone } from './people/phone';
import { RegistrationOnPhone } from './people/registration';
import { Signal } from './people/signal';
import { story } from './people/story';
import { openStage, type Stage } from './stage';
import { speak } from './tongues';
import { watch, type Watched } from './watch';

describeInBrowser('a registration that is begun with a signal and goes on without', () => {
  const then = story();
  let stage: Stage;
  let signal: Signal;
  let device: OfflinePhone;
  let phone: Phone;
  let registration: RegistrationOnPhone;
  let watched: Watched;

  beforeAll(async () => {
    stage = await openStage(0);
    moveTo(stage.app, '2019-03-15');
    signal = await Signal.between(stage.url);
    watched = watch(signal.url);
    device = await OfflinePhone.make();
  });
  afterAll(async () => {
    await device.close();
    await signal.stop();
    await stage.stop();
  });

  async function switchOn(): Promise<Page> {
    const [page] = await device.start(`${signal.url}/m/`, 1);
    if (!page) throw new Error('the phone shows nothing');
    page.setDefaultTimeout(30_000);
    watched.follow(page.context());
    await speak(page, 'zh');
    phone = new Phone(page, signal.url);
    registration = new RegistrationOnPhone(phone);
    return page;
  }

  const { 姓名: name, ...others } = bao.head;

  then('is begun with a signal', async () => {
    await switchOn();
    await phone.begin('caseworker');
    // From the second time on the worker serves the pages, as on every phone that is in use.
    await phone.openAgain();
    await registration.begin();
    await registration.answer(others);
    await registration.saved();
  });

  then('goes on when the signal is lost, and lies on the phone when that dies', async () => {
    await signal.lost(phone.page.context());
    await phone.answer('姓名', name as string);
    await registration.next('家庭成员');
    await registration.person(bao.people[0] as (typeof bao.people)[0]);
    await registration.saved();
    await device.kill();
  });

  then('is there when the phone is switched on again, still without a signal', async () => {
    const page = await switchOn();
    await signal.lost(page.context());
    await phone.unlock();
    await phone.sees('没有信号，照常填写', phone.main);
    const unfinished = phone.main.getByRole('region', { name: /^没填完的/ });
    await phone.tap(unfinished.getByRole('link'));
    await registration.at('家庭成员');
    await registration.jump('户主');
    expect(await phone.control('姓名').inputValue()).toBe('包志强');
    expect(await phone.control('证件号码').inputValue()).toBe(bao.head.证件号码);
  });

  then('is finished and handed in without a line, and waits', async () => {
    await registration.next('家庭成员');
    for (const person of bao.people.slice(1)) await registration.person(person);
    await registration.next('住房和饮水');
    await registration.rest(bao);
    await registration.handIn();
    await phone.sees('包志强已存好，等有信号自动上传');
    await phone.chip(/条待上传$/).waitFor();
    expect(await households()).toBe(0);
  });

  then('reaches the office once when there is a signal again, and the phone has the receipts', async () => {
    await signal.back(phone.page.context());
    await phone.signInAgainIfAsked('caseworker');
    await phone.allSent();
    expect(await households()).toBe(1);
    await phone.tap(phone.chip('已全部上传'));
    await phone.tap(phone.page.getByRole('tab', { name: /^已上传/ }));
    await phone.sees('包志强 · 登记');
    await phone.sees('包志强 · 提交');
    await phone.sees('单位已收到');
    const office = phone.page.getByRole('region', { name: /^单位收到的/ });
    await office.getByText('提交', { exact: true }).waitFor();
    expect(await office.getByText('登记', { exact: true }).count()).toBe(1);
  });

  then('is seen by a colleague at a desk, four people and all', async () => {
    const colleague = await Desk.of(stage, 'checker');
    await colleague.household('包志强');
    await colleague.sees('4 口人');
    await colleague.sees('已提交');
    await colleague.page.context().close();
  });

  then('has left nothing unfinished behind', async () => {
    await phone.go('今天');
    await phone.sees('今天没有要办的事');
  });

  then('has kept and told nothing of the family outside of what is sealed', async () => {
    expect((await storedBy(phone.page)).some(([place]) => place.includes('/m/index.html'))).toBe(true);
    expect(await leaksOf(personalIn([bao]), watched, [phone.page])).toEqual([]);
    expect(watched.complaints).toEqual([]);
    expect(laxIn(watched.policies)).toEqual([]);
  });

  const households = async (): Promise<number> => (await stage.app.sql.query('select from household')).rowCount ?? 0;
});
