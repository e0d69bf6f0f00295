import fc from 'fast-check';
import codeLists from '../../regions/reference/code-lists.json';
import { FindingKind, personalDataIn } from './poster.rules';

const kinds = (text: string, channels: string[] = []): FindingKind[] =>
  personalDataIn(text, channels).map(({ kind }) => kind);

const digits = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));

const birthday = fc
  .date({ min: new Date('1925-01-01'), max: new Date('2019-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));

const identityNumber = fc.tuple(fc.constantFrom('150525', '150502', '152326'), birthday, digits(3)).map((parts) => {
  const body = parts.join('');
  // ISO 7064 from its definition: the check character makes the sum of all weighted by powers of two one modulo 11.
  const sum = [...body].reduce((total, digit) => (total + Number(digit)) * 2, 0) % 11;
  return body + '0123456789X'[(12 - sum) % 11]!;
});

const mobile = fc
  .tuple(fc.constantFrom('3', '4', '5', '6', '7', '8', '9'), digits(9))
  .map(([second, rest]) => `1${second}${rest}`);

/** The same number as people write it: split, in full-width or Mongolian digits, small x. */
const written = (number: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(number, fc.constantFrom('', ' ', '-', '　', '\u200b', '.'), fc.integer({ min: 1, max: 6 }), fc.nat(3))
    .map(([value, separator, every, script]) => {
      const split = [...value].map((char, i) => (i > 0 && i % every === 0 ? separator : '') + char).join('');
      const shift = [0, 0, 0xff10 - 0x30, 0x1810 - 0x30][script]!;
      return split
        .replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + shift))
        .replace('X', ['X', 'x', 'Ｘ', 'ｘ'][script]!);
    });

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('户主', '公示2019-12-01', '第3组'),
);

describe('identity numbers', () => {
  it('are found in any text and any writing', () => {
    fc.assert(
      fc.property(anyText, written(identityNumber), anyText, (before, number, after) => {
        expect(kinds(before + number + after).length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('are named as such and located', () => {
    fc.assert(
      fc.property(written(identityNumber), (number) => {
        const text = `户主${number}，`;
        expect(personalDataIn(text)).toEqual([{ kind: 'identityNumber', start: 2, end: 2 + number.length }]);
      }),
    );
  });

  it('of 15 digits, and of 18 with a wrong check character, are found too', () => {
    expect(kinds('152326640315101')).toEqual(['identityNumber']);
    expect(kinds('15052519640315101A')).toEqual(['account']);
    expect(kinds('150525196403151011')).toEqual(['identityNumber']);
    expect(kinds('15052519641315101X')).toEqual(['identityNumber']);
  });
});

describe('telephones', () => {
  it('are found in any text and any writing', () => {
    fc.assert(
      fc.property(anyText, written(mobile), anyText, (before, number, after) => {
        expect(kinds(before + number + after).length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['13904750001', '+86 139 0475 0001', '0475-8231234', '（0475）8231234', '010 62131234', '电话 8231234'])(
    '%s is one',
    (text) => expect(kinds(text)).toEqual(['phone']),
  );

  it('given as channels may be printed, others not', () => {
    const channels = ['扶贫办 0475-8231234', '手机13904750001'];
    expect(kinds('电话：（0475）8231234，或139 0475 0001', channels)).toEqual([]);
    expect(kinds('0475-8231235', channels)).toEqual(['phone']);
    expect(kinds('12317')).toEqual([]);
  });
});

describe('accounts', () => {
  it('of 12 to 19 digits are found, Luhn or not, in blocks or not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 12, max: 19 }).chain(digits),
        fc.constantFrom('', ' ', '-'),
        (number, separator) => {
          expect(kinds(`账户${number.replace(/(.{4})(?=.)/gu, `$1${separator}`)}。`).length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('words', () => {
  it.each([
    ['肢体残疾二级', 'health'],
    ['尿毒症', 'health'],
    ['肺　癌', 'health'],
    ['患 病', 'health'],
    ['因病致贫', 'cause'],
    ['因·学', 'cause'],
    ['缺劳动力', 'cause'],
  ])('%s', (text, kind) => expect(kinds(text)).toEqual([kind]));
});

describe('code lists', () => {
  const items = (list: 'poverty-cause' | 'risk-type' | 'disability-type' | 'health-status'): string[] =>
    codeLists[list].items.map(({ zh }) => zh).filter((zh) => zh !== '其他' && zh !== '健康');

  it.each([...items('poverty-cause'), ...items('risk-type')])('cause %s', (zh) => expect(kinds(zh)).toContain('cause'));
  it.each([...items('disability-type'), ...items('health-status')])('health %s', (zh) =>
    expect(kinds(zh)).toContain('health'),
  );
});

describe('harmless text', () => {
  it.each([
    '通扶公示〔2019〕15号',
    '2019年12月1日至2019年12月8日',
    '2019-12-01 2019-12-08',
    '2019.12.01-2019.12.08',
    '2019.12.1—12.8',
    '2018 2019 2020 2021',
    '下列1000户3500人',
    '额尔德尼·孟克巴雅尔',
    '监督举报电话：12317',
    'https://bangfu.example/n/7K3QD',
    'https://bangfu.example/p/villages/150525100200',
    '第3组 邮编028300',
  ])('%s', (text) => expect(personalDataIn(text)).toEqual([]));

  it('the code of a village in the address of its board, and nowhere else', () => {
    expect(kinds('150525100200')).toEqual(['account']);
    for (const longer of ['15', '-15', '.15', '/150525100200'])
      expect(kinds(`https://bangfu.example/p/villages/150525100200${longer}`)).not.toEqual([]);
  });

  it('dates and notice numbers of any year', () => {
    const day = fc.date({ min: new Date('2014-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 9999 }), (from, to, serial) => {
        const [a, b] = [from, to].map((date) => date.toISOString().slice(0, 10));
        expect(personalDataIn(`${a}至${b}，通扶公示〔${a!.slice(0, 4)}〕${serial}号，${a} ${b}`)).toEqual([]);
      }),
    );
  });
});
