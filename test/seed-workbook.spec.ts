import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blocking, check } from '../src/checker/checker';
import { contextFromStandards } from '../src/checker/context';
import type { HouseholdFacts } from '../src/checker/facts';
import type { StagedHousehold } from '../src/imports/reading/forms';
import { importBounds } from '../src/imports/reading/raw-rows';
import { readForms } from '../src/imports/reading/read-forms';
import { readerCommand } from '../src/imports/reading/reader-child';
import { standardsOf } from '../src/seed/city/standards';
import { ways } from '../src/seed/workbook/ways';
import { ExpectedFault, writeInvented } from '../src/seed/workbook/write-file';

const order = { households: 260, spoil: 6, place: '150521000000', on: '2019-03-15' };
/** What an import learns from the register and from the other households, not from reading. */
const beyondReading = ['import.village_foreign', 'import.village_unknown', 'import.id_number_twice'];

readerCommand.options = ['-r', join(__dirname, 'processes', 'typescript.js')];

describe.each(['xlsx', 'csv'])('an invented file (.%s)', (type) => {
  let folder: string;
  let faults: ExpectedFault[];
  const households: StagedHousehold[] = [];
  const loose: unknown[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bangfu-workbook-'));
    const path = join(folder, `file.${type}`);
    const { expectedFile } = await writeInvented(path, order);
    faults = (JSON.parse(await readFile(expectedFile, 'utf8')) as { faults: ExpectedFault[] }).faults;
    const source = { fileName: `file.${type}`, open: () => createReadStream(path) };
    for await (const part of readForms(source, { bounds: importBounds, matchings: [] })) {
      if (part.kind === 'household') households.push(part.household);
      else if (part.kind === 'problem') loose.push(part.problem);
      else expect(part.headings.unknown).toEqual([]);
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is spoiled in every way', () => {
    expect(new Set(faults.map(({ way }) => way))).toEqual(new Set(Object.keys(ways)));
    expect(households).toHaveLength(order.households);
    expect(loose).toEqual([]);
  });

  it('says nothing wrong but what was spoiled', () => {
    const place = ({ sheet, row, code }: { sheet: string; row: number; code: string }) => `${sheet} ${row} ${code}`;
    const read = households.flatMap(({ problems }) => problems).map(place);
    const found = households.flatMap((household) => {
      if (household.problems.length) return [];
      const standards = standardsOf(household.form.regionCode ?? '150521100200', order.on);
      const context = contextFromStandards(order.on, (key) => standards.find(key));
      const members = household.members.map(({ form, place: at }) => ({ ...nothing, ...form, id: String(at.row) }));
      const facts = { ...household.form, id: household.reference, members } as unknown as HouseholdFacts;
      return blocking(check(facts, context)).map(({ code, memberId }) => {
        const at = household.members.find(({ place: { row } }) => String(row) === memberId)?.place ?? household.place;
        return place({ ...at, code });
      });
    });
    const expected = faults.filter(({ code }) => !beyondReading.includes(code)).map(place);
    expect([...read, ...found].sort()).toEqual(expected.sort());
  });
});

const nothing = { education: null, studentStatus: null, dropoutReason: null, workLocation: null, workMonths: null };
