import type { Language } from '../../platform/language';
import type { Role } from '../../platform/access/permissions';
import { codeLists } from '../../regions/code-lists.rules';
import type { Column } from './export-list';

/** What stands in a cell of a file. */
export type Cell = string | number | null;

/** What a value of the database becomes in a cell. */
type Render = (value: unknown) => Cell;

/** Signs that make a spreadsheet take a text for a formula, full-width ones included, or break out of its cell. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that a spreadsheet shows and never computes: a leading apostrophe stands before what could be a formula. */
export const harmless = (text: string): string => (formula.test(text) ? `'${text}` : text);

const truth = { zh: ['是', '否'], en: ['yes', 'no'] } as const;

/** The columns that a role sees. */
export const columnsFor = (columns: readonly Column[], role: Role): Column[] =>
  columns.filter(({ seen }) => seen === undefined || seen(role));

/** How the values of a column are written in a language: codes as words, several joined. */
export function rendering(column: Column, language: Language): Render {
  const words = wordsOf(column, language);
  const word = (code: string): string => harmless(words?.get(code) ?? code);
  const join = language === 'zh' ? '、' : ', ';
  return (value) => {
    if (value === null || value === undefined) return null;
    if (typeof value === 'number') return value;
    if (typeof value === 'boolean') return truth[language][value ? 0 : 1];
    if (Array.isArray(value)) return harmless(value.map((one) => words?.get(String(one)) ?? String(one)).join(join));
    return typeof value === 'string' ? word(value) : harmless(JSON.stringify(value));
  };
}

function wordsOf({ codes, words }: Column, language: Language): ReadonlyMap<string, string> | undefined {
  if (words) return new Map(Object.entries(words).map(([code, word]) => [code, word[language]]));
  if (!codes) return undefined;
  const list = codeLists[codes];
  if (!list) throw new Error(`no code list ${codes}`);
  return new Map(list.items.map((item) => [item.code, item[language]]));
}
