import fc from 'fast-check';
import { check } from '@checker/checker';
import { contextFor } from '@checker/context';
import { checkCharacter, readIdNumber } from '@checker/id-number';
import { normaliseName } from '../../../../src/households/search/member-search.rules';
import { settled } from './asked';
import { fromIdNumber, put, tidyName, tidyPhone } from './derive';
import { idNumberWords } from './id-number-words';
import { lastAnswer, sameAsLast } from './last-year';
import { fieldOf } from './fields';
import { surveyFields } from './survey-fields';
import { newForm, valueAt } from './values';

const today = '2019-03-15';
const begun = () => newForm({ regionCode: '150521101200', year: 2018, today, headId: 'h' });
const at = (key: string): string => `members[h].${key}`;

/** Right numbers: region, a day between 1900 and 2019, order. */
const numbers = fc
  .record({
    region: fc.integer({ min: 110000, max: 659000 }),
    day: fc.date({ min: new Date('1900-01-01'), max: new Date('2019-03-01'), noInvalidDate: true }),
    order: fc.integer({ min: 1, max: 999 }),
  })
  .map(({ region, day, order }) => {
    const digits = `${region}${day.toISOString().slice(0, 10).replace(/-/g, '')}${String(order).padStart(3, '0')}`;
    return {
      number: digits + checkCharacter(digits),
      born: day.toISOString().slice(0, 10),
      sex: order % 2 ? '1' : '2',
    };
  });

describe('an identity number', () => {
  it('fills birth date and sex, and the checker agrees with them', () => {
    fc.assert(
      fc.property(numbers, ({ number, born, sex }) => {
        const form = begun();
        expect(put(form, at('idNumber'), number).sort()).toEqual([at('birthDate'), at('sex')].sort());
        expect([valueAt(form, at('birthDate')), valueAt(form, at('sex'))]).toEqual([born, sex]);
        const codes = check({ members: form.members }, contextFor(today, 'farming')).map(({ code }) => code);
        expect(codes.filter((code) => /^identity\.(birth|sex|number|checksum)/.test(code))).toEqual([]);
        expect(idNumberWords(number)).toBeUndefined();
      }),
    );
  });

  it('with one digit changed fills nothing and is called wrong', () => {
    fc.assert(
      fc.property(numbers, fc.nat(16), fc.integer({ min: 1, max: 9 }), ({ number }, index, by) => {
        const digit = String((Number(number[index]) + by) % 10);
        const wrong = number.slice(0, index) + digit + number.slice(index + 1);
        expect(fromIdNumber(wrong)).toEqual({});
        expect(idNumberWords(wrong)?.key).toMatch(/^form\.idNumber\.(checksum|date|dummy)$/);
      }),
    );
  });

  it('never throws, and is called wrong exactly when the checker finds it wrong', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789Xx １２－·a*'), maxLength: 24 }), (text) => {
        const read = readIdNumber(text);
        const right =
          ['eighteen', 'disability'].includes(read.form) &&
          read.validChecksum &&
          read.birthDate !== null &&
          !read.dummy;
        const nothing = !text.replace(/[\s－-]/g, '') || text.includes('*');
        expect(idNumberWords(text) === undefined).toBe(right || nothing);
        fromIdNumber(text);
      }),
    );
  });

  it.each([
    ['15052119620315123', 'form.idNumber.short', 1],
    ['1505', 'form.idNumber.short', 14],
    ['1505211962031512345', 'form.idNumber.long', 1],
    ['150521620315123', 'form.idNumber.fifteen', undefined],
    ['15052119621315123X', 'form.idNumber.date', undefined],
    ['15052119620315a230', 'form.idNumber.signs', undefined],
    ['1505X1196203151230', 'form.idNumber.x', undefined],
  ])('%s: says what is wrong', (text, key, count) => {
    expect(idNumberWords(text)).toEqual({ key, values: count === undefined ? {} : { count } });
  });

  it('of a disability certificate fills type and level, and marks the disability', () => {
    const form = begun();
    const digits = '15052119620315123';
    form.members[0]!.health = ['01'];
    put(form, at('idNumber'), `${digits}${checkCharacter(digits)}43`);
    expect(form.members[0]).toMatchObject({ idType: '09', disabilityType: '4', disabilityLevel: '3', health: ['04'] });
    expect(idNumberWords(form.members[0]!.idNumber)).toBeUndefined();
  });
});

it('a relation that only a woman has fills the sex, and never changes one that was given', () => {
  for (const relation of Array.from({ length: 27 }, (_, i) => String(i + 1).padStart(2, '0'))) {
    const form = begun();
    form.members[0]!.relation = undefined;
    put(form, at('relation'), relation);
    const findings = check({ members: form.members }, contextFor(today, 'farming'));
    expect(findings.filter(({ code }) => code === 'family.relation_sex')).toEqual([]);
    form.members[0]!.sex = '9';
    put(form, at('relation'), '12');
    expect(form.members[0]!.sex).toBe('9');
  }
});

describe('what counts of a form', () => {
  it('answers for a child what a child cannot have, and asks again when it is none', () => {
    const form = begun();
    Object.assign(form.members[0]!, {
      birthDate: '2012-05-01',
      labourCapacity: '01',
      workLocation: '03',
      workMonths: 9,
    });
    expect(settled(form, today).members[0]).toMatchObject({
      labourCapacity: '04',
      workLocation: '99',
      workMonths: null,
    });
    put(form, at('birthDate'), '1992-05-01');
    expect(settled(form, today).members[0]).toMatchObject({ labourCapacity: '01', workLocation: '03', workMonths: 9 });
  });

  it('keeps what the server has though the form would not ask for it, until an answer makes it senseless', () => {
    const base = begun();
    Object.assign(base.members[0]!, { birthDate: '2012-05-01', labourCapacity: '01' });
    base.household.monitoringContact = 'x';
    const form = structuredClone(base);
    expect(settled(form, today, base).members[0]!.labourCapacity).toBe('01');
    expect(settled(form, today, base).household.monitoringContact).toBe('x');
    Object.assign(base.survey, { relocated: true, relocationMode: '1' });
    Object.assign(form.survey, { relocated: false, relocationMode: '1' });
    expect(settled(form, today, base).survey.relocationMode).toBeNull();
  });

  it('says that a house is dangerous by its class', () => {
    const form = begun();
    form.survey.houseDangerClass = 'C';
    expect(settled(form, today).survey.dangerousHouse).toBe(true);
    form.survey.houseDangerClass = 'B';
    expect(settled(form, today).survey.dangerousHouse).toBe(false);
    form.survey.houseDangerClass = null;
    expect(settled(form, today).survey.dangerousHouse).toBeNull();
  });

  it('names the attribute of a household by the allowances of its people', () => {
    const form = begun();
    form.members[0]!.dibao = '01';
    expect(settled(form, today).household.householdAttribute).toBe('02');
    form.members.push({ id: 'b', dibao: '00', tekun: '01' });
    expect(settled(form, today).household.householdAttribute).toBe('04');
  });

  it('does the same twice', () => {
    const form = begun();
    Object.assign(form.members[0]!, { birthDate: '1950-01-01', residentMedical: true, tekun: '01', name: ' 布和 ' });
    const once = settled(form, today);
    expect(settled(once, today)).toEqual(once);
  });
});

it('"same as last time" fills what is open, and neither money nor signatures nor what was answered', () => {
  const form = begun();
  const last = {
    year: 2017,
    survey: { year: 2017, cattle: 12, sheep: 3, collector: 'x', householdSigned: true, safeWater: false },
    income: { peopleCount: 3, lines: { W1: 100 } },
  };
  form.survey.sheep = 9;
  expect(sameAsLast(form, last, surveyFields).sort()).toEqual(['survey.cattle', 'survey.safeWater']);
  expect(form.survey).toMatchObject({ cattle: 12, sheep: 9, safeWater: false, year: 2018 });
  expect(form.survey.householdSigned).toBeUndefined();
  expect(form.income.lines).toEqual({});
  expect(lastAnswer(last, fieldOf('income', 'lines.W1'))).toBe(100);
  expect(lastAnswer(last, fieldOf('income', 'lines.W2'))).toBeNull();
});

describe('tidying', () => {
  it('of names is what the server does, rare characters and points of minority names included', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('布', '和', '𠮷', '䶮', '·', '•', '．', ' ', '　', 'A', 'ａ'),
          maxLength: 12,
        }),
        (name) => {
          expect(tidyName(name)).toBe(normaliseName(name));
        },
      ),
    );
    expect(tidyName(' 买买提 • 吐尔逊 ')).toBe('买买提·吐尔逊');
  });

  it('of phones takes spaces and full-width digits', () => {
    expect(tidyPhone('１３８ 4755 0001')).toBe('13847550001');
    expect(tidyPhone('0475-8211234')).toBe('0475-8211234');
  });
});
