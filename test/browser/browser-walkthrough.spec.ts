import { moveTo } from '../make-procedures';
import { describeInBrowser, phone as pocket } from './chromium';
import { Anybody } from './people/anybody';
import { Book } from './people/book';
import { CaseOnPhone } from './people/case-on-phone';
import { Desk } from './people/desk';
import { bao, wang } from './people/families';
import { laxIn, leaksOf, personalIn } from './people/kept-and-told';
import { ObjectionDesk } from './people/objection-desk';
import { Phone } from './people/phone';
import { Queue } from './people/queue';
import { RegistrationOnPhone } from './people/registration';
import { story } from './people/story';
import { openStage, type Stage } from './stage';

/** What a meeting, a check at home and a notice may take on the phone, typing aside. */
const mostTaps = 8;
const head = '包志强';
const board = ['科尔沁左翼中旗', '宝龙山镇', '前玛尼吐嘎查'];
const aside = { name: '包志刚', relation: '户主的弟弟' };
const noticeText = '拟将下列农户纳入贫困户，现予公示。';

/** The walk-through of the README, by its five people and through screens alone. */
describeInBrowser('the walk-through by five people', () => {
  const then = story();
  let stage: Stage;
  let caseworker: Phone;
  let registration: RegistrationOnPhone;
  let village: CaseOnPhone;
  let second: CaseOnPhone;
  let villageDesk: Desk;
  let reviewer: Queue;
  let supervisor: Queue;
  let clerk: Queue;
  let neighbour: Anybody;
  let receipt: string;
  let number: string;

  beforeAll(async () => {
    stage = await openStage(0);
    moveTo(stage.app, '2019-03-15');
    caseworker = await phoneOf('caseworker');
    registration = new RegistrationOnPhone(caseworker);
    village = new CaseOnPhone(caseworker, head);
    second = new CaseOnPhone(await phoneOf('checker'), head);
    villageDesk = await Desk.of(stage, 'caseworker');
    reviewer = new Queue(await Desk.of(stage, 'reviewer'));
    supervisor = new Queue(await Desk.of(stage, 'supervisor'));
    clerk = new Queue(await Desk.of(stage, 'clerk'));
    neighbour = await Anybody.at(stage);
  });
  afterAll(() => stage.stop());

  async function phoneOf(login: string): Promise<Phone> {
    const phone = new Phone(await (await stage.window(pocket)).newPage(), stage.url);
    await phone.begin(login);
    return phone;
  }

  describe('registration', () => {
    then('of a household of four: the caseworker fills in seven steps', async () => {
      await registration.begin();
      await registration.fill(bao);
    });

    then('shows what is left per head against the line, and that the checker has nothing to say', async () => {
      await caseworker.sees('3,245 元');
      await caseworker.sees('贫困线 3,535 元 · 低 290 元');
      await caseworker.sees('都填好了');
    });

    then('is handed in, and gives the household its number', async () => {
      await registration.handIn();
      await caseworker.allSent();
      await caseworker.refresh();
      await caseworker.household(head);
      number = await caseworker.main.getByText(/^户编号 /).innerText();
      expect(number).toMatch(/^户编号 150521\d+$/);
      await caseworker.sees('已提交');
      await caseworker.sees('土地和牲畜', caseworker.main);
    });
  });

  describe('application, meeting, home check, first notice', () => {
    then('the head applies', () => village.apply('家庭收入低于扶贫标准，申请纳入贫困户'));

    then("the representatives' meeting is recorded in few taps; one steps aside as kin", async () => {
      const numbers = { 到会人数: '13', 应到代表: '15', 同意: '10', 反对: '1', 弃权: '1' };
      const who = { 地点: '嘎查党群服务中心', 主持人: '额尔敦', 记录人: '斯琴' };
      const { taps } = await village.meeting({ numbers, aside, who });
      expect(taps).toBeLessThanOrEqual(mostTaps);
    });

    then('the check at home is recorded in few taps', async () => {
      const { taps } = await village.homeCheck();
      expect(taps).toBeLessThanOrEqual(mostTaps);
    });

    then('whoever checked may not confirm the check', async () => {
      await caseworker.refresh();
      expect(await village.possible()).not.toContain('复核确认');
    });

    then('the second checker confirms, from an account of their own', () => second.confirm('与入户情况一致'));

    then('a notice of five days is too short; the first notice goes up in few taps', async () => {
      const answers = { 张贴地点: '嘎查公示栏', 公示到: '2019-03-22', 公示内容: noticeText };
      const tooShort = { answers: { 公示到: '2019-03-20' }, refused: '至少公示 7 天，张贴当天不算' };
      const { taps } = await village.notice(answers, tooShort);
      expect(taps).toBeLessThanOrEqual(mostTaps);
    });
  });

  describe('an objection sends the case back', () => {
    then("anyone reads the village's board: the head's name and the number of people, never the cause", async () => {
      await neighbour.board(...board);
      const notice = await neighbour.notice(head);
      expect(notice).toMatch(/4 人/);
      expect(notice).not.toMatch(/技术|资金|缺/);
    });

    then('somebody objects without a name, and gets a receipt', async () => {
      receipt = await neighbour.object(head, '会议通知没有送到三组，三组代表都不知道开会。');
      expect(receipt).toMatch(/^\w{4}(-\w{4}){3}$/);
    });

    then('the village finds it in its list and admits it', async () => {
      const objections = new ObjectionDesk(villageDesk);
      await objections.open(head);
      await villageDesk.sees('三组代表都不知道开会');
      await objections.admit();
    });

    then('an admitted objection blocks the case although the days of the notice are over', async () => {
      await villageDesk.eightDaysLater();
      await caseworker.openAgain();
      await caseworker.refresh();
      await caseworker.household(head);
      await caseworker.sees('有 1 件异议受理了还没答复', caseworker.main);
    });

    then('it is upheld: the case goes back to the meeting', async () => {
      const answer = '异议成立，将重新召开评议会';
      await new ObjectionDesk(villageDesk).answer('经查，三组确未收到会议通知', '异议成立,重新评议', answer);
      await caseworker.refresh();
      expect(await village.possible()).toContain('民主评议');
    });

    then('the receipt tells whoever objected', async () => {
      const outcome = await neighbour.outcome(receipt);
      expect(outcome).toMatch(/已答复/);
      expect(outcome).toMatch(/异议成立，将重新召开评议会/);
    });

    then('the meeting is held again, with everybody: place, chair and recorder are known by now', async () => {
      const { taps, boxes } = await village.meeting({ numbers: { 到会人数: '15', 反对: '1', 弃权: '1' }, aside });
      expect(taps).toBeLessThanOrEqual(mostTaps);
      expect(boxes).toBeLessThanOrEqual(5);
    });

    then('the check at home once more, confirmed, and noticed again', async () => {
      expect((await village.homeCheck()).taps).toBeLessThanOrEqual(mostTaps);
      await second.phone.openAgain();
      await second.confirm();
      const text = `经重新评议，${noticeText}`;
      const { taps, boxes } = await village.notice({ 公示内容: text });
      expect(taps + boxes).toBeLessThanOrEqual(mostTaps);
    });
  });

  describe('township, banner, announcement', () => {
    then('eight days later nobody has objected, and the notice comes down', async () => {
      await villageDesk.eightDaysLater();
      await caseworker.openAgain();
      await village.closeNotice();
    });

    then('the township reviews in two clicks', async () => {
      await reviewer.look();
      await reviewer.isOpen(head);
      await reviewer.desk.sees('低于标准 290 元', reviewer.open);
      await reviewer.desk.link('看户档案', reviewer.open);
      await reviewer.desk.sees('3,245', reviewer.desk.main);
      await reviewer.look();
      const taken = await reviewer.desk.counting(async () => {
        await reviewer.choose(head);
        await reviewer.desk.button('同意，报旗县', reviewer.open);
        await reviewer.said(`${head}：审核意见已提交`);
      });
      expect(taken).toEqual({ taps: 2, boxes: 0, keys: 0 });
    });

    then('puts up the second notice', async () => {
      await reviewer.choose(head);
      await reviewer.record({ 张贴地点: '镇政府和各嘎查公示栏' }, '贴好了，开始公示');
      await reviewer.said(`${head}：公示开始了`);
    });

    then('and takes it down eight days later', async () => {
      await reviewer.desk.eightDaysLater();
      await reviewer.choose(head);
      await reviewer.desk.press('a');
      await reviewer.said(`${head}：公示已收`);
    });

    then('the banner decides with one key', async () => {
      await supervisor.look();
      await supervisor.isOpen(head);
      const taken = await supervisor.desk.counting(async () => {
        await supervisor.desk.press('a');
        await supervisor.said(`${head}：审批意见已提交`);
      });
      expect(taken).toEqual({ taps: 0, boxes: 0, keys: 1 });
    });

    then('whoever decided does not announce', async () => {
      await supervisor.desk.go('程序');
      await supervisor.desk.link(head);
      await supervisor.desk.sees('现在是：公告');
      await supervisor.desk.sees('这一步不由您办，办完会自动往下走。');
      expect(await supervisor.desk.page.getByRole('button', { name: '发布公告，办结' }).count()).toBe(0);
    });

    then('the clerk announces, and with that the household is on the register', async () => {
      await clerk.look();
      await clerk.isOpen(head);
      const text = '经审定，现予公告。';
      await clerk.record({ 张贴地点: '旗政府网站和各嘎查公示栏', 公示内容: text }, '发布公告，办结');
      await clerk.said(`${head}：已公告，办结`);
    });

    then('registered, under the number it was given', async () => {
      await caseworker.openAgain();
      await caseworker.refresh();
      await caseworker.household(head);
      await caseworker.sees(number);
      await caseworker.sees('未脱贫', caseworker.main);
    });

    then("stands on the village's board until everybody has read it", async () => {
      await neighbour.board(...board);
      expect(await neighbour.notice(head)).toMatch(/公告/);
    });
  });

  describe('looking back', () => {
    then('who changed what, and when', async () => {
      await villageDesk.household(head);
      const [latest = ''] = await new Book(villageDesk).history('户');
      expect(latest).toMatch(/2019-04-08/);
      expect(latest).toMatch(/已提交.*→.*已登记/);
    });

    then('on the day before it was registered there was nothing; later it was submitted, then registered', async () => {
      const auditor = await Desk.of(stage, 'auditor');
      await auditor.household(head);
      const book = new Book(auditor);
      await book.asOn('2019-03-14');
      await auditor.sees('那一天还没有这一户');
      await book.asOn('2019-03-15');
      await auditor.sees('已提交', auditor.main);
      await book.asOn('2019-04-08');
      await auditor.sees('未脱贫', auditor.main);
      expect(await auditor.main.getByText('已提交').filter({ visible: true }).count()).toBe(0);
    });
  });

  describe('a household that the checker turns back', () => {
    then('somebody has typed the wrong day of birth: it is not taken in', async () => {
      await caseworker.openAgain();
      await registration.begin();
      await registration.answer(wang.head);
      await caseworker.answer('出生日期', '1975-06-16');
      await registration.jump('家庭成员');
      for (const person of wang.people) await registration.person(person);
      await registration.jump('收入和支出');
      await registration.answer(wang.income);
      await registration.jump('致贫原因与需求');
      await registration.answer(wang.causes);
      await registration.next('核对提交');
      await caseworker.button('提交');
      await caseworker.sees('有 1 处要改');
    });

    then('the list leads to the day, which is corrected, and now it is taken in', async () => {
      await caseworker.link(/^王桂兰：.*出生/, caseworker.main);
      await registration.at('户主');
      await caseworker.answer('出生日期', '1975-06-15');
      await registration.jump('核对提交');
      await registration.handIn();
      await caseworker.allSent();
      await caseworker.refresh();
      await caseworker.household('王桂兰');
      await caseworker.sees('已提交');
    });
  });

  describe('what the browsers have kept and told meanwhile', () => {
    then('holds nothing personal: no address, no console, no store beside the sealed one', async () => {
      const pages = [caseworker, second.phone, villageDesk, reviewer.desk, supervisor.desk, clerk.desk, neighbour];
      const words = personalIn([bao, wang]);
      expect(words).toHaveLength(14);
      expect(
        await leaksOf(
          words,
          stage.watched,
          pages.map(({ page }) => page),
        ),
      ).toEqual([]);
    });

    then('came under a strict policy, and from no other host', () => {
      expect(stage.watched.policies.size).toBeGreaterThan(0);
      expect(laxIn(stage.watched.policies)).toEqual([]);
      expect(stage.watched.complaints).toEqual([]);
    });
  });
});
