import fc from 'fast-check';
import type { Planned, PlannedWrite } from '@/offline/types';
import { householdFields } from '@/shared/household-form/household-fields';
import { settled } from '@/shared/household-form/asked';
import type { FormValues } from '@/shared/household-form/values';
import { newDraft, type RegistrationDraft } from './draft';
import { draftFrom, type Packed } from './opening';
import { operationsOf } from './operations';

const today = '2019-03-15';
const given = { draftId: '0195a0b0-0000-7000-8000-000000000001', today, until: '2020-03-14' };
const writes = (planned: Planned[]): PlannedWrite[] => planned.filter((one): one is PlannedWrite => 'method' in one);
const lines = (planned: Planned[]): string[] =>
  planned.map((one) =>
    'method' in one ? `${one.method} ${one.path.replace(/^\/api\/v1\/households\/[^/]+/, '')}` : one.kind,
  );

function begun(): RegistrationDraft {
  const draft = newDraft({ regionCode: '150521101200', year: 2018, today, collector: '包主任' });
  Object.assign(draft.form.members[0]!, { name: '布和', birthDate: '1970-01-01', sex: '1' });
  return draft;
}

/** Answers at random, of any shape that controls give. */
const answers = fc.record({
  phone: fc.option(fc.constant('13847550001')),
  address: fc.option(fc.string({ maxLength: 8 })),
  otherCauses: fc.subarray(['01', '02', '09']),
  cattle: fc.option(fc.nat(300)),
  safeWater: fc.option(fc.boolean()),
  relocated: fc.option(fc.boolean()),
  relocationMode: fc.option(fc.constantFrom('1', '2', '3')),
  lines: fc.dictionary(fc.constantFrom('W1', 'O2', 'T02', 'X2'), fc.option(fc.nat(10_000_000))),
  names: fc.array(fc.constantFrom('斯琴', '买买提·吐尔逊', '𠮷日嘎拉'), { maxLength: 4 }),
  explained: fc.boolean(),
});
type Answers = typeof answers extends fc.Arbitrary<infer T> ? T : never;

function answer(
  form: FormValues,
  { phone, address, otherCauses, cattle, safeWater, relocated, relocationMode, lines: amounts }: Answers,
): void {
  Object.assign(form.household, { phone, address, otherCauses });
  Object.assign(form.survey, { cattle, safeWater, relocated, relocationMode });
  form.income.lines = amounts;
}

describe('a new household', () => {
  it('is sent in the order in which the server can take it, photographs last', () => {
    const draft = begun();
    draft.explained['insurance.none@members[x].residentMedical'] = {
      ...{ id: 'a', code: 'insurance.none', path: 'members[x].residentMedical', reason: ' 刚搬来 ' },
    };
    draft.form.income.lines = { W1: 100, X1: null, O1: 0 };
    const planned = operationsOf(draft, { ...given, photos: [{ blobId: 'p', kind: 'photo' }] });
    expect(lines(planned)).toEqual([
      ...['PUT ', `PUT /surveys/${draft.surveyId}`, `PUT /incomes/${draft.incomeId}`],
      ...['PUT /waivers/a', 'POST /submission', 'photo'],
    ]);
    const [household, , income, waiver] = writes(planned);
    expect(household?.body).toEqual({
      ...{ regionCode: '150521101200', identificationStandard: '1' },
      members: [
        {
          id: draft.form.members[0]!.id,
          idType: '01',
          relation: '01',
          name: '布和',
          sex: '1',
          birthDate: '1970-01-01',
        },
      ],
    });
    const stated = [
      { item: 'O1', amountFen: 0 },
      { item: 'W1', amountFen: 100 },
    ];
    expect(income?.body).toEqual({ kind: 'annual', year: 2018, peopleCount: 1, lines: stated });
    expect(waiver?.body).toMatchObject({ reason: '刚搬来', until: '2020-03-14' });
  });

  it('gives the same operations again, with the same keys and ids, whatever was answered', () => {
    fc.assert(
      fc.property(answers, (said) => {
        const draft = begun();
        answer(draft.form, said);
        draft.form.members.push(...said.names.map((name, i) => ({ id: `m${i}`, name, relation: '99' as const })));
        const first = operationsOf(draft, given);
        expect(operationsOf(JSON.parse(JSON.stringify(draft)) as RegistrationDraft, given)).toEqual(first);
        const keys = writes(first).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(first.every(({ entity }) => entity === draft.householdId)).toBe(true);
        const household = writes(first)[0]?.body as { members: { id: string }[] };
        expect(household.members.map(({ id }) => id)).toEqual(draft.form.members.map(({ id }) => id));
        expect(JSON.stringify(first)).not.toMatch(/:(null|"")[,}]/);
        expect(lines(first).at(-1)).toBe('POST /submission');
      }),
    );
  });

  it('keeps personal values out of addresses and keys', () => {
    const draft = begun();
    Object.assign(draft.form.members[0]!, { idNumber: '150521197001011234', phone: '13847550001' });
    for (const { path, key } of writes(operationsOf(draft, given)))
      expect(`${path} ${key}`).not.toMatch(/布和|15052119|1384755/);
  });
});

const tag = 'abcdefghijklmnop';

/** A household as the phone's pack has it. */
function packed(registration = 'registered'): Packed {
  return {
    household: {
      ...{
        id: '0195a0b0-0000-7000-8000-0000000000aa',
        regionCode: '150521101200',
        registration,
        number: '150521000001',
      },
      ...{ headName: '布和', phone: '13847550001', bankAccount: '**** 1234', exitStatus: '0' },
      ...{ identificationStandard: '1', householdAttribute: '01', otherCauses: ['02', '01'], mainCause: '09' },
      members: [
        {
          id: 'h',
          name: '布和',
          relation: '01',
          sex: '1',
          birthDate: '1970-01-01',
          idNumber: '1505**********1234',
          revisions: { idNumber: tag },
        },
        { id: 'w', name: '斯琴', relation: '02', sex: '2', birthDate: '1972-01-01', idNumber: null },
        { id: 'gone', name: '白音', relation: '03', status: '2' },
      ],
      revisions: { bankAccount: 'bankbankbankbank' },
    },
    survey: { id: '0195a0b0-0000-7000-8000-0000000000bb', year: 2018, cattle: 3, safeWater: true, collector: '包主任' },
    incomes: [
      {
        ...{ id: '0195a0b0-0000-7000-8000-0000000000cc', kind: 'annual', year: 2018, peopleCount: 2 },
        lines: [
          { id: 'l', item: 'W1', amountFen: 100, origin: 'reported' },
          { id: 'k', item: 'T02', amountFen: 900, origin: 'posted' },
        ],
      },
    ],
    waivers: [],
    procedure: null,
  } as unknown as Packed;
}
const opened = (year = 2018, registration = 'registered'): RegistrationDraft =>
  draftFrom(packed(registration), { year, today, collector: '包主任' });

describe('a change of a household', () => {
  it('that changes nothing sends nothing', () => {
    expect(operationsOf(opened(), given)).toEqual([]);
  });

  it('sends what differs, with what it is based on; a masked value by what the server calls it', () => {
    const draft = opened();
    Object.assign(draft.form.household, { phone: '13847550002', bankAccount: '6228480001', otherCauses: ['01', '02'] });
    Object.assign(draft.form.members[0]!, { idNumber: '150521197001010012' });
    Object.assign(draft.form.members[1]!, { idNumber: '150521197201010028' });
    Object.assign(draft.form.survey, { cattle: 5, safeWater: null });
    Object.assign(draft.form.income.lines, { W1: null, O2: 500 });
    const planned = operationsOf(draft, given);
    expect(lines(planned)).toEqual([
      ...['PATCH ', 'PATCH /members/h', 'PATCH /members/w'],
      ...[`PATCH /surveys/${draft.surveyId}`, `PATCH /incomes/${draft.incomeId}`],
    ]);
    expect(writes(planned).map(({ body }) => (body as { set: unknown }).set)).toEqual([
      { phone: ['13847550001', '13847550002'], bankAccount: ['bankbankbankbank', '6228480001'] },
      { idNumber: [tag, '150521197001010012'] },
      { idNumber: [null, '150521197201010028'] },
      { cattle: [3, 5], safeWater: [true, null] },
      { 'lines.O2': [null, 500], 'lines.W1': [100, null] },
    ]);
  });

  it('of a new year begins its sheet and statement only when something of it was answered', () => {
    const draft = opened(2019);
    expect(operationsOf(draft, given)).toEqual([]);
    expect(draft.last).toMatchObject({ year: 2018, survey: { cattle: 3 }, income: { lines: { W1: 100 } } });
    draft.form.survey.cattle = 4;
    draft.form.income.lines.W1 = 50;
    const [survey, income] = writes(operationsOf(draft, given));
    expect(survey?.body).toMatchObject({ year: 2019, cattle: 4, collector: '包主任', collectedOn: today });
    expect(income?.body).toEqual({
      kind: 'annual',
      year: 2019,
      peopleCount: 2,
      lines: [{ item: 'W1', amountFen: 50 }],
    });
  });

  it('lets people come and go in a draft, and not in a household that was handed in', () => {
    for (const registration of ['draft', 'registered']) {
      const draft = opened(2018, registration);
      draft.form.members = [draft.form.members[0]!, { id: 'n', name: '乌兰', relation: '04' }];
      const expected = ['PUT /members/n', 'DELETE /members/w', 'POST /submission'];
      expect(lines(operationsOf(draft, given))).toEqual(registration === 'draft' ? expected : []);
    }
  });

  it('says of each field exactly the difference, and nothing of fields that only the form derives', () => {
    fc.assert(
      fc.property(answers, (said) => {
        const draft = opened();
        answer(draft.form, said);
        const now = settled(draft.form, today, draft.base?.form).household as Record<string, unknown>;
        const was = draft.base!.form.household as Record<string, unknown>;
        const patch = writes(operationsOf(draft, given)).find(({ key }) => key?.endsWith('.household'));
        const set = (patch?.body as { set: Record<string, [unknown, unknown]> } | undefined)?.set ?? {};
        for (const { key } of householdFields) {
          const pair = set[key];
          if (pair) expect(pair).toEqual([was[key] ?? null, now[key] ?? null]);
          else
            expect(JSON.stringify([now[key] ?? null].flat().sort())).toBe(
              JSON.stringify([was[key] ?? null].flat().sort()),
            );
        }
      }),
    );
  });
});
