import type { Page } from 'playwright-core';
import { uuidv7 } from 'uuidv7';
import { moveTo } from '../make-procedures';
import { describeInBrowser } from './chromium';
import { makeKnown, type Known } from './known';
import { unsentOn } from './phone-work';
import { openStage, signIn, type Stage } from './stage';
import { open, pin, visitor } from './visitor';

describeInBrowser('a phone and its person', () => {
  let stage: Stage;
  let ids: Known;
  const other = '271828';

  beforeAll(async () => {
    stage = await openStage(14);
    ids = await makeKnown(stage.app);
    moveTo(stage.app, '2019-03-15');
  });
  afterAll(() => stage.stop());
  afterEach(() => expect(stage.watched.complaints).toEqual([]));

  const caseworker = (): Promise<Page> => visitor(stage, { entry: 'field', who: 'caseworker' }, 'zh');
  const asked = (page: Page, title: string): Promise<void> => page.getByRole('heading', { name: title }).waitFor();
  const type = (page: Page, digits: string): Promise<void> => page.getByLabel('PIN，6 位数字').fill(digits);
  const inside = (page: Page): Promise<void> => page.getByRole('navigation', { name: '主导航' }).waitFor();

  /** Takes the phone out of the pocket, without knowing the PIN any more. */
  async function openByPassword(page: Page): Promise<void> {
    await page.goto(`${stage.url}/m/`);
    await asked(page, '输入 PIN');
    await page.getByRole('link', { name: '忘了 PIN，用登录密码打开' }).click();
    await signIn(page, 'caseworker');
    await asked(page, '给这部手机换一个 PIN');
  }

  it('is opened by the password when the PIN is forgotten, and asks for a new one', async () => {
    const page = await caseworker();
    await openByPassword(page);
    await type(page, '123456');
    await type(page, '123456');
    await page.getByText('太容易猜了').waitFor();
    await type(page, other);
    await asked(page, '再输一遍');
    await type(page, other);
    await inside(page);
    await page.goto(`${stage.url}/m/`);
    await type(page, pin);
    await page.getByText('PIN 不对').waitFor();
    await type(page, other);
    await inside(page);
    await page.context().close();
  });

  it('keeps its PIN for who remembers it after all', async () => {
    const page = await caseworker();
    await openByPassword(page);
    await page.getByRole('button', { name: '还记得原来的，不换' }).click();
    await inside(page);
    await open(page, `${stage.url}/m/me`);
    await page.context().close();
  });

  describe('with two posts', () => {
    const second = uuidv7();
    beforeAll(() =>
      stage.app.sql.query(
        `insert into assignment (id, staff_id, role, level, regions)
         select $1, id, 'caseworker', 'village', array['150521101201'] from staff where login = 'caseworker'`,
        [second],
      ),
    );
    const cases = async (): Promise<number> =>
      (await stage.app.sql.query(`select 1 from procedure where household_id = $1`, [ids.submitted])).rows.length;

    /** Work that was done under the first post and not sent before the person went on under the second. */
    async function workLeft(): Promise<Page> {
      const page = await caseworker();
      await unsentOn(page, stage.url, ids.submitted);
      await open(page, `${stage.url}/m/me`);
      await page.getByText('前玛尼吐嘎查').first().waitFor();
      await page
        .locator('label')
        .filter({ hasText: /嘎查村帮扶干部/ })
        .nth(1)
        .click();
      await page.waitForTimeout(500);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.getByRole('link', { name: /^上传情况/ }).click();
      await page.getByText('1 条是在“嘎查村帮扶干部 · 前玛尼吐嘎查”填的').waitFor();
      return page;
    }

    it('says whose the waiting work is, and sends it once one has changed back', async () => {
      const page = await workLeft();
      expect(await cases()).toBe(0);
      await page.getByRole('button', { name: '换到那个岗位' }).click();
      await page.getByRole('link', { name: '上传情况：已全部上传' }).waitFor();
      expect(await cases()).toBe(1);
      await page.context().close();
    });

    it('sends it under the present post when a person says so, and keeps what the office then refuses', async () => {
      await stage.app.sql.query(`delete from procedure_step where household_id = $1`, [ids.submitted]);
      await stage.app.sql.query(`delete from procedure where household_id = $1`, [ids.submitted]);
      const page = await workLeft();
      await page.getByRole('button', { name: '用现在的岗位上传' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '用现在的岗位上传' }).click();
      // The household is in the care of the other post alone.
      await page.getByRole('link', { name: '上传情况：1 条需要处理' }).waitFor();
      expect(await cases()).toBe(0);
      await page.context().close();
    });
  });
});
