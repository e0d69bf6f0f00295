import type { Page } from 'playwright-core';
import type { HouseholdView } from '../../src/households/household-view.dto';
import { livesIn, makeOffices, makeRegistered, type Offices } from '../make-changes';
import { jpeg } from '../make-files';
import { makeMember } from '../make-households';
import { moveTo } from '../make-procedures';
import { describeInBrowser } from './chromium';
import { openStage, type Stage } from './stage';

describeInBrowser('changes of a household at desks', () => {
  let stage: Stage;
  let home: Offices;
  let village: Page;
  let township: Page;

  beforeAll(async () => {
    stage = await openStage(0);
    moveTo(stage.app, '2019-03-15');
    home = await makeOffices(stage.app, '150521101200');
    village = await stage.desk('caseworker');
    township = await stage.desk('reviewer');
  });
  afterAll(async () => {
    expect(stage.watched.complaints).toEqual([]);
    await stage.stop();
  });

  const register = (name: string): Promise<HouseholdView> =>
    makeRegistered(stage.app, home, {
      members: [
        makeMember({ name, relation: '01', sex: '1', birthDate: '1975-05-05' }),
        makeMember({ name: '乌云', relation: '02', sex: '2', birthDate: '1978-05-05' }),
        makeMember({ name: '巴特', relation: '03', sex: '1', birthDate: '1996-05-05' }),
      ],
    });

  /** Opens the form for one kind of change, with its proof. */
  async function begin(id: string, kind: string): Promise<Page> {
    await village.goto(`${stage.url}/changes/ask/${id}?kind=${kind}`);
    await village.getByRole('heading', { name: '提出户变更' }).waitFor();
    const paper = { name: 'paper.jpg', mimeType: 'image/jpeg', buffer: jpeg(`${id} ${kind}`) };
    await village.locator('input[type="file"]').setInputFiles(paper);
    await village.getByText('paper.jpg').waitFor();
    return village;
  }
  const choose = (label: string, option: string): Promise<unknown> =>
    village.getByRole('combobox', { name: label, exact: true }).selectOption({ label: option });
  /** Hands the request in. @returns the address of what was asked for */
  async function send(): Promise<string> {
    await village.getByRole('button', { name: '提交申请' }).click();
    await village.waitForURL(/\/changes\/[\w-]{36}$/);
    return new URL(village.url()).pathname;
  }
  async function decide(path: string, page = township, act = '同意'): Promise<void> {
    await page.goto(stage.url + path);
    await page.getByRole('button', { name: act, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: act, exact: true }).click();
    await page.getByText('已办结').first().waitFor();
  }

  it('say what is missing before anything is sent, and lead there', async () => {
    const { id } = await register('满都拉');
    await village.goto(`${stage.url}/changes/ask/${id}?kind=split`);
    await village.getByRole('button', { name: '提交申请' }).click();
    const box = village.getByRole('group', { name: /处/ }).first();
    await box.getByRole('link', { name: '请选择哪些人另立一户' }).click();
    expect(await village.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await village.getByText('请附上至少一份证明材料').first().waitFor();
  });

  it('change the head, decided by the township', async () => {
    const { id } = await register('阿古拉');
    await begin(id, 'head');
    await choose('阿古拉', '配偶');
    await choose('乌云', '户主');
    await choose('巴特', '之子');
    const path = await send();
    await village.getByRole('table', { name: '变更前后' }).waitFor();
    await decide(path);
    expect(await livesIn(stage.app, id)).toEqual(['乌云 01', '阿古拉 02', '巴特 03']);
  });

  it('split a household, merge it again, and close what is left behind', async () => {
    const { id } = await register('宝音');
    await begin(id, 'split');
    await village.getByRole('checkbox', { name: '巴特' }).check({ force: true });
    await choose('巴特', '户主');
    await village.getByLabel('住址').fill('新房');
    await decide(await send());
    expect(await livesIn(stage.app, id)).toEqual(['宝音 01', '乌云 02']);
    const { rows } = await stage.app.sql.query<{ id: string; number: string }>(
      `select id, number from household where head_name = '巴特' and address = '新房'`,
    );
    const [part] = rows;
    await begin(id, 'merge');
    await village.getByRole('combobox', { name: '并入的另一户' }).fill(part?.number ?? '');
    await village.locator('[role="option"]').first().click();
    await choose('宝音', '户主');
    await choose('乌云', '配偶');
    await choose('巴特', '之子');
    await decide(await send());
    expect(await livesIn(stage.app, id)).toEqual(['宝音 01', '乌云 02', '巴特 03']);
    expect(await livesIn(stage.app, part?.id ?? '')).toEqual([]);
  });

  it('take somebody off who has died, at once and with a new head', async () => {
    const { id } = await register('那顺');
    await begin(id, 'decline');
    await choose('原因', '死亡');
    await choose('哪一位', '那顺');
    await choose('乌云', '户主');
    await choose('巴特', '之子');
    await send();
    await village.getByText('已办结').first().waitFor();
    expect(await livesIn(stage.app, id)).toEqual(['乌云 01', '巴特 03']);
  });

  it('move a household to a village of the same town: the new village accepts, the township decides', async () => {
    const { id } = await register('格日勒');
    await begin(id, 'move');
    for (const place of ['科尔沁左翼中旗', '宝龙山镇', '后玛尼吐嘎查'])
      await village.locator('select').filter({ hasText: place }).last().selectOption({ label: place });
    const path = await send();
    const there = await stage.desk('caseworker-150521101201');
    await there.goto(stage.url + path);
    await there.getByRole('button', { name: '同意接收' }).click();
    await there.getByRole('dialog').getByRole('button', { name: '同意接收' }).click();
    await there.getByText('待审批').first().waitFor();
    await decide(path);
    const { rows } = await stage.app.sql.query(`select village_code from household where id = $1`, [id]);
    expect(rows).toEqual([{ village_code: '150521101201' }]);
  });

  it('go back to the village with a reason, and can be taken back there', async () => {
    const { id } = await register('苏和');
    await begin(id, 'head');
    await choose('苏和', '配偶');
    await choose('乌云', '户主');
    await choose('巴特', '之子');
    const path = await send();
    await township.goto(stage.url + path);
    await township.getByRole('button', { name: '退回' }).click();
    const dialog = township.getByRole('dialog');
    await dialog.getByRole('textbox').fill('缺户口簿');
    await dialog.getByRole('button', { name: '退回' }).click();
    await township.getByText('已退回').first().waitFor();
    await village.goto(stage.url + path);
    await village.getByText('缺户口簿').waitFor();
    expect(await livesIn(stage.app, id)).toEqual(['苏和 01', '乌云 02', '巴特 03']);
  });
});
