import { Dice } from '../../demo/city/dice';
import { household } from '../../demo/city/household.generator';
import { ageAt } from '../../demo/city/members.generator';
import type { Field } from '../../imports/reading/field-kinds';
import { columnLetters } from '../../imports/reading/headings.rules';
import { CityOrigins } from '../city/origins';
import { spread } from '../city/spread';
import { Cell, columnsOf, householdCell, memberCell, SheetHousehold, SheetKind } from './columns';
import { Spoiler } from './spoiler';

/** What a file is made of; the same order makes the same file. */
export interface FileOrder {
  households: number;
  /** Share of rows to be spoiled, percent. */
  spoil: number;
  /** 12-digit code of the division that the file is for. */
  place: string;
  /** The day it is written, YYYY-MM-DD: ages and dates go by it. */
  on: string;
}

/** A fault at its place in the file, as the import is to report it. */
export interface Expected {
  sheet: SheetKind;
  row: number;
  /** Letters; null where the row as a whole is at fault. */
  column: string | null;
  field: string | null;
  way: string;
  code: string;
}

/** The rows of one sheet below its headings. */
export interface SheetRows {
  fields: Field[];
  rows: Cell[][];
}

/** A file of invented households, good ones and spoiled ones. */
export interface InventedFile {
  household: SheetRows;
  member: SheetRows;
  expected: Expected[];
}

const significant = (place: string): string => place.replace(/(000)+$/, '').replace(/^(\d{4})00$/, '$1');

/** Makes the households and spoils some of them. */
export function inventFile({ households, spoil, place, on }: FileOrder): InventedFile {
  const dice = new Dice(households);
  const made = inventHouseholds(households, place, on, dice);
  const foreign = place.startsWith('150525') ? '150521101200' : '150525100200';
  const spoiler = new Spoiler(made, dice, on, foreign);
  const rows = made.length + made.reduce((sum, { members }) => sum + members.length, 0);
  spoiler.spoil(Math.round((rows * spoil) / 100));
  return layOut(made, spoiler);
}

function inventHouseholds(count: number, place: string, on: string, dice: Dice): SheetHousehold[] {
  const origins = CityOrigins.ofFiles();
  const moment = new Date(`${on}T10:00:00+08:00`);
  const villages = spread(count, dice, significant(place));
  return villages
    .flatMap((village) => Array.from({ length: village.households }, () => village))
    .map((village, i) => {
      const { form } = household(new Dice(dice.int(0, 0x7fffffff)), village, moment, { origins });
      const { members, ...rest } = form;
      for (const one of members)
        if (ageAt(moment, one.birthDate ?? '') >= 18 && dice.chance(40))
          one.phone = `139${String(dice.int(0, 99_999_999)).padStart(8, '0')}`;
      return { reference: String(i + 1), form: rest, members };
    });
}

/** Puts the households into the rows of the two sheets. The headings stand in the first row of each. */
function layOut(households: readonly SheetHousehold[], { faults }: Spoiler): InventedFile {
  const file: InventedFile = {
    household: { fields: columnsOf('household'), rows: [] },
    member: { fields: columnsOf('member'), rows: [] },
    expected: [],
  };
  for (const one of households) {
    const firstMember = file.member.rows.length;
    file.household.rows.push(file.household.fields.map((field) => householdCell(field, one)));
    for (const member of one.members)
      file.member.rows.push(file.member.fields.map((field) => memberCell(field, member, one.reference)));
    const fault = faults.get(one.reference);
    if (!fault) continue;
    const index = (sheet: SheetKind, member = 0) =>
      sheet === 'household' ? file.household.rows.length - 1 : firstMember + member;
    const columnIn = (sheet: SheetKind, field: string | null) =>
      file[sheet].fields.findIndex(({ name }) => name === field);
    for (const { sheet, member, field, cell } of fault.cells) {
      const row = file[sheet].rows[index(sheet, member)];
      if (row) row[columnIn(sheet, field)] = cell;
    }
    const { sheet, member, field } = fault.at;
    const column = field === null ? null : columnLetters(columnIn(sheet, field));
    file.expected.push({
      ...{ sheet, row: index(sheet, member) + 2, column, field },
      way: fault.way,
      code: fault.code,
    });
  }
  return file;
}
