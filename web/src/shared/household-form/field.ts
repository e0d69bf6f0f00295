import type { Block, FormValues, MemberValues } from './values';

export type Control =
  | 'text'
  | 'area'
  | 'tel'
  | 'digits'
  | 'idNumber'
  | 'mongolian'
  | 'number'
  | 'money'
  | 'day'
  | 'choice'
  | 'select'
  | 'choices'
  | 'yesNo'
  | 'rows';

/** What a question may depend on. */
export interface About {
  form: FormValues;
  /** By the server's clock, 'YYYY-MM-DD'. */
  today: string;
  /** The person the question is about, with the completed years on `today`. */
  member?: MemberValues;
  age: number | null;
}

/** One question of the form. */
export interface FieldDefinition {
  block: Block;
  /** As in the API; `lines.<item>` for an amount of income. */
  key: string;
  /** Key of the word; an amount of income is called what the code list calls its item. */
  label: string;
  hint?: string;
  control: Control;
  /** Code list of the answers. */
  list?: string;
  /** Answers that are no codes and speak for themselves. */
  options?: readonly string[];
  /** Key of the word behind the value. */
  unit?: string;
  decimals?: number;
  /** Bounds of numbers; `max` of texts in characters, of money in fen. */
  min?: number;
  max?: number;
  /** Most answers, or most rows. */
  most?: number;
  /** Answers that stand alone. */
  exclusive?: readonly string[];
  /** Fields of one row. */
  rows?: readonly FieldDefinition[];
  /** Does not count as a gap. */
  optional?: boolean;
  /** "Not sure" is offered; key of another word for it. */
  unsure?: boolean | string;
  /** Keys of other words for yes and no. */
  words?: { yes: string; no: string };
  /** Stands masked for whoever may not see it. */
  sealed?: boolean;
  /** Whether it is asked now; always when absent. */
  asked?: (about: About) => boolean;
  /** The answers that make sense now; all when absent. */
  only?: (about: About) => readonly string[] | undefined;
  /** The value that follows where it is not asked. */
  implied?: (about: About) => unknown;
}

type Rest = Omit<FieldDefinition, 'block' | 'key' | 'label' | 'control'>;

/** Builders for the fields of one block; `K` are the keys that its form in the API has. */
export function builders<K extends string>(block: Block) {
  const of =
    (control: Control) =>
    (key: K, rest: Rest = {}): FieldDefinition => ({ block, key, label: `form.${block}.${key}`, control, ...rest });
  const coded =
    (control: Control) =>
    (key: K, list: string, rest: Rest = {}): FieldDefinition =>
      of(control)(key, { list, ...rest });
  return {
    text: (key: K, max: number, rest: Rest = {}) => of('text')(key, { max, ...rest }),
    area: (key: K, max: number, rest: Rest = {}) => of('area')(key, { max, ...rest }),
    tel: (key: K, max: number, rest: Rest = {}) => of('tel')(key, { max, sealed: true, ...rest }),
    digits: (key: K, max: number, rest: Rest = {}) => of('digits')(key, { max, ...rest }),
    whole: (key: K, min: number, max: number, rest: Rest = {}) => of('number')(key, { min, max, ...rest }),
    measure: (key: K, max: number, unit: string, rest: Rest = {}) =>
      of('number')(key, { decimals: 2, min: 0, max, unit, ...rest }),
    money: (key: K, max: number, rest: Rest = {}) => of('money')(key, { min: 0, max, ...rest }),
    day: of('day'),
    yesNo: of('yesNo'),
    choice: coded('choice'),
    select: coded('select'),
    choices: coded('choices'),
    rows: (key: K, rows: readonly FieldDefinition[], most: number, rest: Rest = {}) =>
      of('rows')(key, { rows, most, ...rest }),
    of,
  };
}

/** Code lists have an answer for "none" that stands for not receiving: any other code is a yes. */
export const receives = (code: string | null | undefined): boolean => Boolean(code) && code !== '00';

/** The item of an amount: `lines.W1` → W1. */
export const itemOf = ({ key }: FieldDefinition): string => key.replace(/^lines\./, '');
