import type { Role } from '../../platform/access/permissions';
import type { Permission } from '../../platform/access/permissions';
import type { SignedIn } from '../../platform/access/actor';
import { regionCondition } from '../../platform/region-filter';

/** Words of one thing in both languages. */
export interface Words {
  zh: string;
  en: string;
}

/** One column of a file. */
export interface Column extends Words {
  /** Field of the list's interface. */
  field: string;
  /** Gives text, a number, a truth value or a list of codes; days and moments as text. */
  sql: string;
  /** Code list whose words stand in the file. */
  codes?: string;
  /** Words of codes that are in no list. */
  words?: Readonly<Record<string, Words>>;
  /** Roles that see it; all, when absent. */
  seen?: (role: Role) => boolean;
}

/** Who asks, when, and a way to give a value its place in the statement. */
export interface Asking {
  me: Pick<SignedIn, 'role' | 'scope' | 'permissions' | 'staffId'>;
  /** YYYY-MM-DD. */
  today: string;
  bind: (value: unknown) => string;
}

/** A list that can be exported. Its filters are those of its route, its rows those the asker may read there. */
export interface ExportList<Filters extends object = object> extends Words {
  /** What a person must be allowed to read. */
  permission: Permission;
  filters: new () => Filters;
  columns: readonly Column[];
  /** Tables, without the word `from`. */
  from: string;
  /** What `filters` ask of a row, joined by `and`. */
  conditions: (filters: Filters, asking: Asking) => string[];
  order: string;
}

/** Conditions for the filters that are set and compare one column each. */
export const equal = (
  filters: object,
  columns: Readonly<Record<string, string>>,
  bind: (value: unknown) => string,
): string[] =>
  Object.entries(filters)
    .filter(([key, value]) => value !== undefined && key in columns)
    .map(([key, value]) => `${columns[key]} = ${bind(value)}`);

/** A row of the table `alias` lies in a division. */
export function within(code: string | undefined, alias: string, bind: (value: unknown) => string): string[] {
  if (code === undefined) return [];
  const [column, value] = regionCondition(code);
  return [`${column.replace(/(\w+_code)/, `${alias}.$1`)} = ${bind(value)}`];
}

/** A moment as people read it, in the time of Shanghai. */
export const moment = (column: string): string =>
  `to_char(${column} at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS')`;

/** Name of the village of a row. */
export const villageName = (alias: string): string =>
  `(select v.name_zh from region v where v.code = ${alias}.region_code)`;
