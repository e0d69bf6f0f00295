import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeness } from '@checker/completeness';
import { check } from '@checker/checker';
import { contextFor } from '@checker/context';
import { isAsked, settled } from './asked';
import { type FieldDefinition, itemOf } from './field';
import { allFields, fieldAt } from './fields';
import { memberFields } from './member-fields';
import { sectionKeys, sectionOf, topics } from './sections';
import { type Block, type FormValues, isOpen, newForm, pathOf, placeOf, valueAt } from './values';

const root = join(__dirname, '../../../..');
const read = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;

/** What the interface document says of a field. */
interface Property {
  type: string;
  enum?: string[];
  items?: { enum?: string[] };
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  maxItems?: number;
}
const { schemas } = read<{ components: { schemas: Record<string, { properties: Record<string, Property> }> } }>(
  'openapi.json',
).components;
const lists = read<Record<string, { items: { code: string }[] }>>('src/regions/reference/code-lists.json');
const words = {
  zh: read<Record<string, string>>('web/src/words/zh/form.json'),
  en: read<Record<string, string>>('web/src/words/en/form.json'),
};

const dto: Record<Block, string> = {
  household: 'RegisterHousehold',
  member: 'MemberForm',
  survey: 'BeginSurvey',
  income: 'BeginIncome',
  risk: 'RiskForm',
  workRecord: 'WorkRecordForm',
  publicPost: 'PublicPostForm',
};
/** What the form makes by itself or asks elsewhere: the people are a list of their own, ids are made. */
const structural: Partial<Record<Block, string[]>> = {
  household: ['members'],
  income: ['kind', 'identifiedOn', 'lines'],
  workRecord: ['id'],
};
const blocks = Object.keys(dto) as Block[];
const codesOf = (list: string): string[] => lists[list]?.items.map((item) => item.code) ?? [];
const plain = (field: FieldDefinition): boolean => !field.key.startsWith('lines.');

describe.each(blocks)('fields of %s', (block) => {
  const schema = schemas[dto[block]]?.properties ?? {};
  const fields = allFields[block].filter(plain);

  it('are those of the interface: none forgotten, none invented, each once', () => {
    const keys = fields.map(({ key }) => key);
    const asked = Object.keys(schema).filter((key) => !structural[block]?.includes(key));
    expect([...keys].sort()).toEqual(asked.sort());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('take the code lists and the kinds of values of the interface', () => {
    for (const { key, list, options, control } of fields) {
      const { type, enum: codes, items } = schema[key] ?? { type: 'none' };
      const expected = codes ?? items?.enum;
      if (expected) expect({ key, codes: list ? codesOf(list) : options }).toEqual({ key, codes: expected });
      else expect({ key, list, options }).toEqual({ key, list: undefined, options: undefined });
      const kinds = control === 'yesNo' ? 'boolean' : ['number', 'money'].includes(control) ? 'number' : 'string';
      expect({ key, type }).toEqual({ key, type: ['choices', 'rows'].includes(control) ? 'array' : kinds });
    }
  });

  it('stay within the bounds of the interface', () => {
    for (const { key, min, max, most } of fields) {
      const { minimum, maximum, maxItems, maxLength } = schema[key] ?? { type: 'none' };
      if (minimum !== undefined) expect({ key, min }).toEqual({ key, min: minimum });
      if (maximum !== undefined) expect({ key, max }).toEqual({ key, max: maximum });
      if (maxLength !== undefined) expect({ key, max }).toEqual({ key, max: maxLength });
      if (maxItems !== undefined) expect({ key, most }).toEqual({ key, most: maxItems });
    }
  });

  it.each(['zh', 'en'] as const)('have their words in %s', (language) => {
    for (const { label, hint, unit, words: own, unsure } of fields) {
      const keys = [label, hint, unit, own?.yes, own?.no, typeof unsure === 'string' ? unsure : undefined];
      for (const key of keys) if (key) expect(words[language]).toHaveProperty([key.replace(/^form\./, '')]);
    }
  });
});

it('asks for every item that a line may have, by the name that a code list gives it', () => {
  const lines = allFields.income.filter((field) => !plain(field));
  expect(lines.map(itemOf).sort()).toEqual([...(schemas.IncomeLineForm?.properties.item?.enum ?? [])].sort());
  for (const field of lines) expect(codesOf(field.list ?? '')).toContain(itemOf(field));
});

it('has every field in exactly one step', () => {
  const placed = sectionKeys.flatMap((key) => topics[key].flatMap(({ fields }) => fields));
  for (const block of ['household', 'member', 'survey', 'income'] as const)
    for (const field of allFields[block].filter(({ key }) => key !== 'year')) {
      const times = placed.filter((one) => one === field).length;
      const ofHead = block === 'member' && topics.head.some(({ fields }) => fields.includes(field));
      expect([field.key, times]).toEqual([field.key, ofHead ? 2 : 1]);
    }
  const name = memberFields.find(({ key }) => key === 'name') as FieldDefinition;
  expect([sectionOf(name, true), sectionOf(name)]).toEqual(['head', 'members']);
});

it('names a field as the checker does, and finds it by that name', () => {
  for (const block of ['household', 'member', 'survey', 'income'] as const)
    for (const field of allFields[block]) {
      const path = pathOf({ block, key: field.key, memberId: block === 'member' ? 'a-1' : undefined });
      expect(fieldAt(path)?.field).toBe(field);
      expect(placeOf(path)).toMatchObject({ block, key: field.key });
    }
  expect(fieldAt('risks.0.type')?.field.key).toBe('risks');
  expect(fieldAt('nothing')).toBeUndefined();
});

/** A form in which whatever can be asked of one kind of household is asked. */
function world(change: (form: FormValues) => void): FormValues {
  const form = newForm({ regionCode: '150521101200', year: 2020, today: '2021-06-01', headId: 'a' });
  change(form);
  return form;
}
const worlds = [
  world(() => undefined),
  world((form) => {
    Object.assign(form.household, { monitoringType: '0', riskEliminated: true });
    Object.assign(form.survey, { relocated: true, farmlandMu: 3 });
    form.members.push({ id: 'b', birthDate: '1990-01-01', workLocation: '03', health: ['04'], dibao: '01' });
    form.members.push({ id: 'c', birthDate: '1990-01-01', workLocation: '01', residentMedical: true, tekun: '01' });
    form.members.push({ id: 'd', birthDate: '2012-01-01' }, { id: 'e', birthDate: '2020-05-01' });
  }),
];

it('calls those fields optional that do not count for completeness, and asks for each that counts', () => {
  for (const form of worlds) {
    const today = '2021-06-01';
    const counts = settled(form, today);
    const facts = {
      ...counts.household,
      members: counts.members.map((member) => ({ ...member, status: '1' })),
      survey: counts.survey,
      income: { kind: 'annual' as const, periodStart: 'x', periodEnd: 'x', peopleCount: null, lines: [] },
    };
    const missing = new Set(completeness(facts).missing);
    // School is asked by three questions that count as one, lines are told as a whole, the year is never open.
    const elsewhere = /\.(education|studentStatus|dropoutReason)$|^income\.lines|\.year$/;
    const asked = placesOf(form).filter(({ field, memberId }) => isAsked(field, form, today, memberId));
    const open = asked.filter((place) => isOpen(valueAt(counts, place.path)) && !elsewhere.test(place.path));
    expect(
      open
        .filter(({ field }) => !field.optional)
        .map(({ path }) => path)
        .sort(),
    ).toEqual([...missing].filter((path) => !elsewhere.test(path)).sort());
  }
});

/** Every question that the form has for a household. */
function placesOf(form: FormValues): { field: FieldDefinition; memberId?: string; path: string }[] {
  const people = form.members.map(({ id }) => ({ block: 'member' as const, memberId: id }));
  const blockPlaces = [{ block: 'household' }, { block: 'survey' }, { block: 'income' }, ...people] as const;
  return blockPlaces.flatMap((place) =>
    allFields[place.block].map((field) => ({
      field,
      memberId: 'memberId' in place ? place.memberId : undefined,
      path: pathOf({ key: field.key, ...place }),
    })),
  );
}

it('implies nothing that the checker calls an error', () => {
  for (const form of worlds) {
    const counts = settled(form, '2021-06-01');
    const facts = { ...counts.household, members: counts.members, survey: counts.survey };
    const findings = check(facts, contextFor('2021-06-01', 'farming'));
    const about = findings.filter(
      ({ severity, path }) => severity === 'error' && /labour|work|Pension|Medical/.test(path),
    );
    expect(about.filter(({ code }) => !/missing/.test(code))).toEqual([]);
  }
});
