import { hasSentence } from '../../platform/messages';
import { Refused } from '../../platform/errors';
import codeLists from '../../regions/reference/code-lists.json';
import { pdfRectangles, pdfText } from '../../../test/pdf-text';
import { NOTICE_TYPES, Poster, PosterKind, posterKind, PosterRow } from './poster.content';
import { missingGlyphs } from '../../platform/print/fonts';
import { renderPoster } from './poster';
import { personalDataIn } from './poster.rules';

const NAMES = ['包金山', '阿拉坦其木格', '额尔德尼·孟克巴雅尔·乌力吉', '䶮国强'];
/** Invented; the second with a vowel separator, the third in several words. */
const NAMES_MN = [undefined, 'ᠲᠤᠶᠠᠭ\u180eᠠ', 'ᠡᠷᠳᠡᠨᠢ ᠮᠥᠩᠬᠡ\u202fᠶᠢᠨ ᠥᠯᠵᠡᠢ', undefined];
const BOARD = 'https://bangfu.example/p/villages/150525100200';
const CHANNELS = ['扶贫办：0475-4212345', '意见箱：党群服务中心门口'];

const rows = (count: number): PosterRow[] =>
  Array.from({ length: count }, (_, i) => ({
    headName: NAMES[i % NAMES.length]!,
    nameMn: NAMES_MN[i % NAMES.length],
    people: 1 + (i % 6),
    group: `${1 + (i % 3)}组`,
  }));

const poster = (change: Partial<Poster> = {}): Poster => ({
  kind: 'firstNotice',
  villageName: '哈日干图嘎查',
  townshipName: '大沁他拉镇',
  bannerName: '奈曼旗',
  issuer: '哈日干图嘎查村民委员会',
  from: '2019-12-01',
  to: '2019-12-08',
  rows: rows(4),
  objectionChannels: CHANNELS,
  publicUrl: BOARD,
  number: '通扶公示〔2019〕15号',
  ...change,
});

const ofKind = (kind: PosterKind): Poster =>
  poster({ kind, to: kind.toLowerCase().endsWith('announcement') ? null : '2019-12-08' });
const pagesOf = async (given: Poster): Promise<string[]> => pdfText(await renderPoster(given));
const flat = (pages: string[]): string => pages.join('\n').replace(/\n/gu, '');

const refusalOf = async (given: Poster): Promise<Refused> => {
  const answer: unknown = await renderPoster(given).catch((error: unknown) => error);
  if (!(answer instanceof Refused)) throw new Error('the poster was printed');
  return answer;
};

it('knows the kinds of the code list that list households', () => {
  const listed = codeLists['notice-type'].items.filter(({ code }) => Number(code) < 10).map(({ code }) => code);
  expect([...new Set(Object.values(NOTICE_TYPES))]).toEqual(listed);
});

it('words a removal otherwise than an exit, though both go by the same code', async () => {
  expect(posterKind('04', 'exit')).toBe('exitNotice');
  expect(posterKind('04', 'removal')).toBe('removalNotice');
  expect(posterKind('05', 'removal')).toBe('removalAnnouncement');
  expect(posterKind('01', 'new')).toBe('firstNotice');
  expect(posterKind('99', 'new')).toBeUndefined();
  const notice = flat(await pagesOf(ofKind('removalNotice')));
  expect(notice).toContain('拟清退');
  const announced = flat(await pagesOf(ofKind('removalAnnouncement')));
  for (const text of [notice, announced]) {
    expect(text).toContain('整户清退');
    for (const untrue of ['认可', '脱贫', '退出']) expect(text).not.toContain(untrue);
  }
});

describe('a printed notice', () => {
  it.each(Object.keys(NOTICE_TYPES) as PosterKind[])('%s says who, where, when and how to object', async (kind) => {
    const given = ofKind(kind);
    const text = flat(await pagesOf(given));
    for (const name of NAMES) expect(text).toContain(name);
    for (const name of NAMES_MN) expect(text).toContain(name ?? '');
    for (const part of ['奈曼旗', '大沁他拉镇', '哈日干图嘎查', '4户10人', '2019年12月1日', '通扶公示〔2019〕15号'])
      expect(text).toContain(part);
    for (const part of ['署名', '匿名', '12317', ...CHANNELS, BOARD, '扫码看公示', '盖章处', '第 1 页 / 共 1 页'])
      expect(text).toContain(part);
    expect(text.includes('2019年12月8日')).toBe(given.to !== null);
  });

  it.each(Object.keys(NOTICE_TYPES) as PosterKind[])(
    '%s carries nothing personal, in none of its lines',
    async (kind) => {
      const lines = (await pagesOf(ofKind(kind))).flatMap((page) => page.split('\n'));
      expect(lines.flatMap((line) => personalDataIn(line, CHANNELS))).toEqual([]);
    },
  );

  it('finds a number written in Mongolian digits in a name', async () => {
    const number = '᠑᠓᠙᠐᠔᠗᠕᠐᠐᠐᠑';
    const refusal = await refusalOf(poster({ rows: [{ headName: '包金山', people: 1, nameMn: `ᠪᠠᠲᠤ ${number}` }] }));
    expect(refusal.params).toEqual({ found: [{ path: 'rows[0].nameMn', kind: 'phone' }] });
  });

  it('is the same file for the same notice', async () => {
    expect((await renderPoster(poster())).equals(await renderPoster(poster()))).toBe(true);
  });

  it('does not name 12317 twice', async () => {
    const text = flat(await pagesOf(poster({ objectionChannels: ['全国热线 12317'] })));
    expect(text.match(/12317/gu)).toHaveLength(1);
  });

  it('repeats the table head and counts the pages of a long list', async () => {
    const pages = await pagesOf(poster({ rows: rows(60) }));
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, i) => {
      expect(page).toContain('户主姓名');
      expect(page).toContain(`第 ${i + 1} 页 / 共 ${pages.length} 页`);
      expect(page.includes('盖章处')).toBe(i === pages.length - 1);
    });
  });

  it('prints 1,000 households, each once', async () => {
    const given = poster({ rows: rows(1000) });
    const pdf = await renderPoster(given);
    const lines = pdfText(pdf).flatMap((page) => page.split('\n'));
    expect(lines.filter((line) => line === '拟认定贫困户')).toHaveLength(1000);
    expect(lines).toContain('1000');
  });

  it('puts the stamp on a page of its own when a single household meets the longest channels', async () => {
    const long = Array.from({ length: 5 }, () => '苏'.repeat(40));
    const pages = await pagesOf(poster({ rows: [{ headName: '乌'.repeat(40), people: 3 }], objectionChannels: long }));
    expect(pages).toHaveLength(2);
    expect(pages[1]).toContain('盖章处');
  });
});

describe('the page online', () => {
  /** Shapes of more rectangles than any table or frame has. */
  const codes = async (given: Poster): Promise<number> =>
    pdfRectangles(await renderPoster(given))
      .flat()
      .filter((shape) => shape.length > 100).length;

  it('is the one thing that the code leads to, and both are left out when there is none', async () => {
    expect(await codes(poster())).toBe(1);
    const without = poster({ publicUrl: '' });
    expect(await codes(without)).toBe(0);
    expect(flat(await pagesOf(without))).not.toMatch(/扫码|网上查看/);
  });

  it('takes no room from a stamp, however long the list is', async () => {
    for (const count of [3, 9, 16, 18, 40]) {
      const pages = await pagesOf(poster({ rows: rows(count) }));
      expect(pages.filter((page) => page.includes('扫码看公示'))).toHaveLength(1);
      expect(pages.at(-1)).toContain('扫码看公示');
      expect(pages.at(-1)).toContain('盖章处');
    }
  });
});

describe('a name in Mongolian script', () => {
  const of = (nameMn?: string): Poster => poster({ rows: [{ headName: '包金山', people: 2, nameMn }] });

  it('is left out where there is none, and where the font knows none of it', async () => {
    const plain = await pagesOf(of());
    expect(plain.join()).not.toMatch(/[\u1800-\u18af]/);
    expect(await pagesOf(of(' '))).toEqual(plain);
    const old = flat(await pagesOf(of('\ue264\ue265')));
    expect(old).not.toMatch(/[\ue264\ue265]/);
    expect(old).toContain('有的蒙古文字母暂不能打印，由经办人手写补正');
  });

  it('keeps its place when a character is missing, with a remark', async () => {
    const text = flat(await pagesOf(of('ᠪᠠᠲᠤ𠮷')));
    expect(text).toContain('ᠪᠠᠲᠤ𠮷');
    expect(text).toContain('有的蒙古文字母暂不能打印');
    expect(flat(await pagesOf(of('ᠪᠠᠲᠤ')))).not.toContain('手写补正');
  });

  it('of a hundred letters fits', async () => {
    expect(await pagesOf(of('ᠪ'.repeat(100)))).toHaveLength(1);
    expect((await refusalOf(of('ᠪ'.repeat(101)))).code).toBe('notice.too_long');
  });
});

describe('characters outside the font', () => {
  it('are named', () => {
    expect(missingGlyphs('王𠮷祥𠮷䶮𬭳·A1')).toEqual(['𠮷']);
    expect(missingGlyphs('ᠮᠣᠩ')).toEqual(['ᠮ', 'ᠣ', 'ᠩ']);
    expect(missingGlyphs('邉\u{e0101}\u200d')).toEqual([]);
  });

  it('print as a visible mark with a remark', async () => {
    const text = flat(await pagesOf(poster({ rows: [{ headName: '王𠮷祥', people: 2 }] })));
    expect(text).toContain('王〓祥');
    expect(text).toContain('手写补正');
    expect(flat(await pagesOf(poster()))).not.toContain('手写补正');
  });

  it('that only control the line leave no trace', async () => {
    expect(await pagesOf(poster({ rows: [{ headName: '包\u202e金\n山', people: 2 }] })).then(flat)).toContain(
      '包金 山',
    );
  });
});

describe('a poster is refused', () => {
  const planted = {
    identityNumber: '15052519640315101１',
    phone: '13904750001',
    account: '6222 0206 0200 1234 567',
    health: '二级残疾',
    cause: '因病',
  };
  const places: [string, (text: string) => Partial<Poster>][] = [
    ['villageName', (text) => ({ villageName: text })],
    ['townshipName', (text) => ({ townshipName: text })],
    ['bannerName', (text) => ({ bannerName: text })],
    ['issuer', (text) => ({ issuer: text })],
    ['number', (text) => ({ number: text })],
    ['publicUrl', (text) => ({ publicUrl: text })],
    ['rows[1].headName', (text) => ({ rows: [...rows(1), { headName: text, people: 1 }] })],
    ['rows[1].nameMn', (text) => ({ rows: [...rows(1), { headName: '包金山', people: 1, nameMn: text }] })],
    ['rows[1].group', (text) => ({ rows: [...rows(1), { headName: '包金山', people: 1, group: text }] })],
    ['objectionChannels[0]', (text) => ({ objectionChannels: [text] })],
  ];
  const cases = places.flatMap(([path, put]) =>
    Object.entries(planted)
      // A telephone among the channels is meant to be read.
      .filter(([kind]) => !(kind === 'phone' && path.startsWith('objectionChannels')))
      .map(([kind, value]) => ({ path, kind, value, put })),
  );

  it.each(cases)('for $kind in $path, without repeating it', async ({ path, kind, value, put }) => {
    const refusal = await refusalOf(poster(put(`某${value}某`)));
    expect(refusal).toMatchObject({ code: 'notice.personal_data', params: { found: [{ path, kind }] } });
    expect(JSON.stringify(refusal.params) + refusal.message).not.toContain(value);
  });

  it.each<[string, Partial<Poster>]>([
    ['notice.no_rows', { rows: [] }],
    ['notice.bad_date', { from: '2019-02-30' }],
    ['notice.bad_date', { to: '8/12/2019' }],
    ['notice.bad_period', { to: '2019-11-30' }],
    ['notice.bad_period', { to: null }],
    ['notice.bad_period', { kind: 'announcement' }],
    ['notice.bad_people', { rows: [{ headName: '包金山', people: 0 }] }],
    ['notice.blank', { rows: [{ headName: ' \u200b', people: 1 }] }],
    ['notice.too_long', { issuer: '会'.repeat(41) }],
    ['notice.too_long', { objectionChannels: ['一', '二', '三', '四', '五', '六'] }],
  ])('with %s', async (code, change) => {
    expect((await refusalOf(poster(change))).code).toBe(code);
    expect(hasSentence(code)).toBe(true);
  });
});
