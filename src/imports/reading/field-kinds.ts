/** How the cells of a column are read; bounds are those of the form the value goes into. */
export type FieldKind =
  | { as: 'words'; max: number }
  | { as: 'name' }
  | { as: 'idNumber' }
  | { as: 'phone'; mobile?: true }
  | { as: 'account' }
  | { as: 'reference' }
  | { as: 'code'; list: string; old?: string; words?: Readonly<Record<string, string>> }
  | { as: 'codes'; list: string; max: number; words?: Readonly<Record<string, string>> }
  | { as: 'choice'; of: readonly string[] }
  | { as: 'flag'; yes?: readonly string[]; no?: readonly string[] }
  | { as: 'day'; monthIsEnough?: true }
  | { as: 'whole'; min: number; max: number }
  | { as: 'decimal'; max: number }
  | { as: 'money'; max: number }
  | { as: 'region' }
  | { as: 'division' };

/** The part of the form a field belongs to; `tie` and `place` tell which household a row is about. */
export type Block = 'tie' | 'place' | 'household' | 'member' | 'survey' | 'income';

/** A column that the import understands. */
export interface Field {
  /** Block and path within it, such as `member.idNumber`. */
  name: string;
  block: Block;
  /** Path within the block. */
  path: string;
  /** Heading of the template. */
  zh: string;
  kind: FieldKind;
  /** Codes of the national system for it. */
  national?: readonly string[];
  /** Other headings seen for it. */
  also?: readonly string[];
  /** Must be filled in before a household can be submitted; marked in the template. */
  required?: true;
  /** Understood when it comes, but not offered by the template. */
  rare?: true;
}

type Rest = Omit<Field, 'name' | 'block' | 'path' | 'zh' | 'kind'>;

/** Makes fields of one block. */
export const inBlock =
  (block: Block) =>
  (path: string, zh: string, kind: FieldKind, rest: Rest = {}): Field => ({
    name: `${block}.${path}`,
    block,
    path,
    zh,
    kind,
    ...rest,
  });

export const words = (max: number): FieldKind => ({ as: 'words', max });
export const flag: FieldKind = { as: 'flag' };
export const day: FieldKind = { as: 'day' };
export const whole = (min: number, max: number): FieldKind => ({ as: 'whole', min, max });
export const code = (
  list: string,
  rest: { old?: string; words?: Readonly<Record<string, string>> } = {},
): FieldKind => ({
  as: 'code',
  list,
  ...rest,
});
