import type { RegisterHousehold } from '../../households/household.dto';
import type { Field } from '../../imports/reading/field-kinds';
import { importFields } from '../../imports/reading/fields.rules';
import { label } from '../../regions/code-lists.rules';
import type { SeededMember } from '../city/city';

/** What is written into a cell; a number and a day are such for the table program too. */
export type Cell = string | number | Date | null;

/** A household as it goes into a file. */
export interface SheetHousehold {
  /** 户序号: ties its people to it. */
  reference: string;
  form: Omit<RegisterHousehold, 'members'>;
  members: SeededMember[];
}

/** The two sheets of the template. */
export const sheetNames = { household: '户', member: '成员' } as const;
export type SheetKind = keyof typeof sheetNames;

/** Ties of each sheet; what the register knows by itself is left out. */
const ties: Record<SheetKind, readonly string[]> = {
  household: ['tie.reference', 'tie.headName'],
  member: ['tie.reference'],
};

/** The columns of a sheet, as the template has them. */
export const columnsOf = (sheet: SheetKind): Field[] => [
  ...ties[sheet].flatMap((name) => importFields.filter((field) => field.name === name)),
  ...importFields.filter(({ block, rare }) => block === sheet && !rare),
];

/** The cell of a household's field. */
export function householdCell(field: Field, { reference, form, members }: SheetHousehold): Cell {
  if (field.name === 'tie.reference') return reference;
  if (field.name === 'tie.headName') return members[0]?.name ?? null;
  return written(field, (form as unknown as Record<string, unknown>)[field.path], reference);
}

/** The cell of a person's field. */
export function memberCell(field: Field, member: SeededMember, reference: string): Cell {
  if (field.name === 'tie.reference') return reference;
  return written(field, (member as unknown as Record<string, unknown>)[field.path], member.id);
}

function written({ kind }: Field, value: unknown, seed: string): Cell {
  if (value === null || value === undefined) return null;
  if (kind.as === 'code') return label(kind.list, value as string, 'zh');
  if (kind.as === 'codes') return (value as string[]).map((code) => label(kind.list, code, 'zh')).join('、');
  if (kind.as === 'flag') return value === true ? '是' : '否';
  if (kind.as === 'day') return dayIn(value as string, parseInt(seed.slice(-1), 16) || 0);
  if (kind.as === 'whole') return value as number;
  if (kind.as === 'money') return (value as number) / 100;
  return `${value as string | number}`;
}

/** People write days as they like: as a day of the table program, with dots, in eight digits, in words. */
function dayIn(day: string, habit: number): Cell {
  const [year, month, date] = day.split('-').map(Number);
  switch (habit % 6) {
    case 0:
      return new Date(`${day}T00:00:00Z`);
    case 1:
      return `${year}.${month}.${date}`;
    case 2:
      return day.replaceAll('-', '');
    case 3:
      return `${year}年${month}月${date}日`;
    default:
      return day;
  }
}
