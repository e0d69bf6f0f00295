import { hasSentence } from '../../platform/messages';
import { QR_SIDE } from '../../platform/print/qr';
import { personalDataIn } from '../../procedures/notices/poster.rules';
import { pdfRectangles, pdfText } from '../../../test/pdf-text';
import { readQr } from '../../../test/qr-reading';
import { renderCard } from './card';
import { cardRefusal } from './card.content';
import type { CardMemberRow, CardRow } from './card.queries';

const member = (name: string, nameMn: string | null, relation: string | null): CardMemberRow => ({
  ...{ name, nameMn, relation },
});
const longName = '额尔德尼·孟克巴雅尔·乌力吉吉日嘎拉';

/** Invented. */
const household = (change: Partial<CardRow> = {}): CardRow => ({
  ...{ number: '150521000123', publicId: '7K3QDM2P9X', regionCode: '150521101200' },
  ...{ registration: 'registered', exitStatus: '0', villagerGroup: '二组' },
  ...{ headName: '巴特尔', headNameMn: 'ᠪᠠᠭᠠᠲᠤᠷ' },
  ...{ village: '前玛尼吐嘎查委员会', township: '宝龙山镇', banner: '科尔沁左翼中旗', city: '通辽市' },
  members: [
    member('巴特尔', 'ᠪᠠᠭᠠᠲᠤᠷ', '01'),
    member('托娅', 'ᠲᠤᠶᠠᠭ\u180eᠠ', '02'),
    member('王国军', null, '06'),
    member('萨仁', 'ᠰᠠᠷᠠᠨ', '04'),
  ],
  ...change,
});
const people = (count: number, one: CardMemberRow): CardMemberRow[] =>
  Array.from({ length: count }, (_, i) => ({ ...one, name: `${one.name}${String.fromCodePoint(0x4e00 + i)}` }));

const print = (row: CardRow, address = ''): Promise<Buffer> => renderCard(row, { today: '2019-06-03', address });
const pagesOf = async (row: CardRow, address?: string): Promise<string[]> => pdfText(await print(row, address));
const flat = (pages: string[]): string => pages.join('\n').replace(/\n/gu, '');

describe('a card', () => {
  it('says whose it is, where, who belongs to it, and whom to turn to', async () => {
    const pages = await pagesOf(household(), 'https://bangfu.example');
    expect(pages).toHaveLength(1);
    const text = flat(pages);
    for (const part of ['帮扶联系卡', '通辽市', '科尔沁左翼中旗', '宝龙山镇 前玛尼吐嘎查 二组', '150521-000123', '4人'])
      expect(text).toContain(part);
    for (const part of [
      '已登记',
      '未脱贫',
      '帮扶责任人',
      '前玛尼吐嘎查委员会',
      '宝龙山镇人民政府',
      '12317',
      '户主签字',
    ])
      expect(text).toContain(part);
    for (const part of ['巴特尔', '托娅', '王国军', '萨仁', '户主', '配偶', '之女婿', '之女', 'https://bangfu.example'])
      expect(text).toContain(part);
    for (const word of ['ᠪᠠᠭᠠᠲᠤᠷ', 'ᠲᠤᠶᠠᠭ\u180eᠠ', 'ᠰᠠᠷᠠᠨ', 'ᠡᠷᠦᠬᠡ\u202fᠶᠢᠨ ᠳᠡᠪᠲᠡᠷ']) expect(text).toContain(word);
  });

  it('carries nothing personal in any of its lines but names', async () => {
    const lines = (await pagesOf(household(), 'https://bangfu.example')).flatMap((page) => page.split('\n'));
    const rest = lines.filter((line) => line !== '150521-000123');
    expect(rest).toHaveLength(lines.length - 1);
    expect(rest.flatMap((line) => personalDataIn(line))).toEqual([]);
    expect(rest.join()).not.toMatch(/\d{6}|元|岁|病|残|因/u);
  });

  it('has a code of 22 mm that holds the short id and nothing else', async () => {
    const shapes = pdfRectangles(await print(household(), 'https://bangfu.example'))[0]!;
    const at = shapes.findIndex((shape) => shape.length > 40);
    const ground = shapes[at - 1]![0]!;
    expect(ground.width).toBeCloseTo(QR_SIDE, 3);
    expect(readQr(ground, shapes[at]!)).toBe('7K3QDM2P9X');
  });

  it('is the same file when it is printed twice on a day', async () => {
    expect((await print(household())).equals(await print(household()))).toBe(true);
  });

  it('leaves the address out when there is none', async () => {
    expect(flat(await pagesOf(household()))).not.toContain('http');
  });

  it.each([
    ['0', '未脱贫'],
    ['1', '脱贫'],
    ['2', '预脱贫'],
    ['3', '返贫'],
    [null, '未认定'],
  ])('names the status %s', async (exitStatus, word) => {
    const lines = (await pagesOf(household({ exitStatus })))[0]!.split('\n');
    expect(lines).toContain(word);
  });
});

describe('a card of a household', () => {
  it('without any Mongolian name has it in Chinese on the spine, sign under sign', async () => {
    const row = household({ headName: '欧阳军', headNameMn: null, members: [member('欧阳军', null, '01')] });
    const [page] = await pagesOf(row);
    expect(page!.split('\n').filter((line) => ['欧', '阳', '军'].includes(line))).toEqual(['欧', '阳', '军']);
    const mongolian = page!.split('\n').filter((line) => /[\u1800-\u18af]/u.test(line));
    expect(mongolian).toEqual(['ᠲᠥᠩᠯᠢᠶᠣᠤ ᠬᠣᠲᠠ', 'ᠡᠷᠦᠬᠡ\u202fᠶᠢᠨ ᠳᠡᠪᠲᠡᠷ']);
  });

  it('of ten stands on one sheet', async () => {
    expect(await pagesOf(household({ members: people(10, member('图雅', 'ᠲᠤᠶᠠᠭ\u180eᠠ', '04')) }))).toHaveLength(1);
  });

  it.each([11, 15, 40])('of %d goes on, each person once, with the signatures at the end', async (count) => {
    const members = people(count, member('图雅', 'ᠲᠤᠶᠠᠭ\u180eᠠ', '04'));
    const pages = await pagesOf(household({ members }));
    expect(pages.length).toBeGreaterThan(1);
    const lines = pages.join('\n').split('\n');
    for (const { name } of members) expect(lines.filter((line) => line === name)).toHaveLength(1);
    pages.forEach((page, i) => {
      expect(page).toContain(`第 ${i + 1} 页 / 共 ${pages.length} 页`);
      expect(page).toContain('150521-000123');
      expect(page).toContain('ᠪᠠᠭᠠᠲᠤᠷ');
      expect(page.includes('户主签字')).toBe(i === pages.length - 1);
    });
    expect(pages.at(-1)!.split('\n')).toContain(members.at(-1)!.name);
  });

  it('with names of several parts breaks them after the dot and loses nothing', async () => {
    const row = household({ headName: longName, members: people(15, member(longName, 'ᠡᠷᠳᠡᠨᠢ ᠮᠥᠩᠬᠡ', '03')) });
    const pages = await pagesOf(row);
    const text = flat(pages);
    expect(text.split('乌力吉吉日嘎拉').length - 1).toBeGreaterThanOrEqual(15);
    expect(pages.join('\n')).not.toMatch(/^·[^\n]/mu);
  });

  it('with the longest names that are accepted is still printed', async () => {
    const longest = member('孟'.repeat(60), 'ᠮ'.repeat(100), '99');
    const row = household({ headName: longest.name, headNameMn: longest.nameMn, members: people(15, longest) });
    expect(flat(await pagesOf(row)).split('孟').length - 1).toBeGreaterThanOrEqual(16 * 60);
  });

  it('without people is still printed', async () => {
    expect(flat(await pagesOf(household({ members: [] })))).toContain('0人');
  });

  it('with characters that no font knows says which are to be written in', async () => {
    const rare = household({
      headName: '王𠮷祥',
      members: [member('王𠮷祥', 'ᠪᠠᠲᠤ䶮', '01'), member('䶮敏', null, null)],
    });
    const text = flat(await pagesOf(rare));
    for (const part of ['王〓祥', '䶮敏', 'ᠪᠠᠲᠤ䶮']) expect(text).toContain(part);
    expect(text).toContain('“〓”处的字暂不能打印，有的蒙古文字母暂不能打印，由经办人手写补正');
    expect(flat(await pagesOf(household()))).not.toContain('手写补正');
  });
});

describe('no card is printed', () => {
  it.each<[string, Partial<CardRow>]>([
    ['of a draft', { registration: 'draft', number: null, publicId: null }],
    ['of a draft that was submitted once', { registration: 'draft' }],
    ['after a refusal', { registration: 'refused' }],
    ['after closing', { registration: 'closed' }],
  ])('%s', (_, change) => {
    expect(cardRefusal(household(change))?.code).toBe('household.no_card');
    expect(hasSentence('household.no_card')).toBe(true);
  });

  const planted = {
    identityNumber: '15052519640315101１',
    phone: '13904750001',
    account: '6222 0206 0200 1234 567',
    health: '二级残疾',
    cause: '因病',
  };
  const places: [string, (text: string) => Partial<CardRow>][] = [
    ['headName', (text) => ({ headName: text })],
    ['villagerGroup', (text) => ({ villagerGroup: text })],
    ['members[0].name', (text) => ({ members: [member(text, null, '01')] })],
    ['members[0].nameMn', (text) => ({ members: [member('托娅', text, '01')] })],
  ];
  const cases = places.flatMap(([path, put]) =>
    Object.entries(planted).map(([kind, value]) => ({ path, kind, value, put })),
  );

  it.each(cases)('with $kind in $path, which is not repeated', ({ path, kind, value, put }) => {
    const refusal = cardRefusal(household(put(`某${value}`)));
    const code = 'household.personal_data_on_card';
    expect(refusal).toMatchObject({ code, faults: [{ path, code, params: { kind } }] });
    expect(JSON.stringify(refusal)).not.toContain(value);
    expect(hasSentence(code)).toBe(true);
  });

  it('unless there is nothing to refuse', () => {
    expect(cardRefusal(household())).toBeNull();
    expect(cardRefusal(household({ registration: 'submitted', exitStatus: null }))).toBeNull();
  });
});
