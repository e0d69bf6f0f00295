import { type CodeItem, codeLists } from '../../regions/code-lists.rules';
import { type CellResult, problem } from './cell-result';
import type { FieldKind } from './field-kinds';
import type { RawCell } from './raw-rows';

type CodeKind = Extract<FieldKind, { as: 'code' }>;
type CodesKind = Extract<FieldKind, { as: 'codes' }>;

/** What of a label matters: no width, no spaces, one kind of sign. */
const labelKey = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s,、;:.。'"“”]/g, '')
    .toLowerCase();

interface CodeIndex {
  items: readonly CodeItem[];
  byLabel: ReadonlyMap<string, string>;
}

const indexes = new Map<string, CodeIndex>();

/** Labels in both languages, without the remark in brackets where that leaves no doubt. */
function indexOf(list: string): CodeIndex {
  const known = indexes.get(list);
  if (known) return known;
  const items = codeLists[list]?.items ?? [];
  const byLabel = new Map<string, string>();
  const short = items.map(({ code, zh }) => [labelKey(zh).replace(/\([^)]*\)/g, ''), code] as const);
  for (const [key, code] of short) if (short.filter(([other]) => other === key).length === 1) byLabel.set(key, code);
  for (const { code, zh, en } of items) byLabel.set(labelKey(zh), code).set(labelKey(en), code);
  const index = { items, byLabel };
  indexes.set(list, index);
  return index;
}

/** A code as people and programs write it: with or without the zeros in front. */
function byNumber(list: string, text: string): string | undefined {
  const { items } = indexOf(list);
  const exact = items.find(({ code }) => code === text);
  if (exact) return exact.code;
  if (!/^\d{1,4}$/.test(text)) return undefined;
  const same = items.filter(({ code }) => /^\d+$/.test(code) && Number(code) === Number(text));
  return same.length === 1 ? same[0]?.code : undefined;
}

/** People shorten the names of peoples. */
const byWords = (list: string, key: string): string | undefined =>
  indexOf(list).byLabel.get(key) ?? (list === 'ethnicity-gbt3304' ? indexOf(list).byLabel.get(`${key}族`) : undefined);

/** Codes of the old order of ethnicities (domain 2.2) say another people than the same codes of GB/T 3304. */
const oldEthnicity = 'ethnicity-poverty-system';

/** One code of a list: its label, its code, or both (`01 因病`), as the sheet's own system means it. */
export function readCode(cell: RawCell, { list, old, words }: CodeKind, national: boolean): CellResult {
  const text = cell.text.normalize('NFKC').trim();
  const key = labelKey(text);
  const worded = ownWord(words, key);
  if (worded !== undefined) return worded === '' ? {} : { value: worded };
  const label = byWords(list, key);
  if (label !== undefined) return { value: label };
  const both = /^([0-9A-Z]{1,5})\s*[-—.、:)]?\s*(\D.*)$/i.exec(text);
  if (both?.[1] && both[2]) return readBoth(both[1], both[2], list, national);
  if (national && list === 'ethnicity-gbt3304') return readOldEthnicity(text);
  return national && old !== undefined ? readOldCode(text, list, old) : byCode(list, text);
}

const ownWord = (words: Readonly<Record<string, string>> | undefined, key: string): string | undefined =>
  words && Object.hasOwn(words, key) ? words[key] : undefined;

/** The name of a list in both languages, for the sentences. */
const named = (list: string) => ({
  list: codeLists[list]?.title_zh ?? list,
  listEn: codeLists[list]?.title_en ?? list,
});

const unknown = (list: string): CellResult => problem('import.code_unknown', named(list));

function byCode(list: string, text: string): CellResult {
  const value = byNumber(list, text);
  return value === undefined ? unknown(list) : { value };
}

/** Code and label together must say the same; a code of the old order is known by its label. */
function readBoth(code: string, words: string, list: string, national: boolean): CellResult {
  const value = byWords(list, labelKey(words));
  if (value === undefined) return unknown(list);
  const said = byNumber(list, code);
  const old = list === 'ethnicity-gbt3304' ? byNumber(oldEthnicity, code) : undefined;
  const agrees = said === value || national || (old !== undefined && oldToNew(old) === value);
  return agrees ? { value } : problem('import.code_and_label_differ', named(list));
}

function oldToNew(old: string): string | undefined {
  const item = indexOf(oldEthnicity).items.find(({ code }) => code === old);
  return item && indexOf('ethnicity-gbt3304').byLabel.get(labelKey(item.zh));
}

function readOldEthnicity(text: string): CellResult {
  const old = byNumber(oldEthnicity, text);
  const value = old === undefined ? undefined : oldToNew(old);
  return value === undefined ? unknown('ethnicity-gbt3304') : { value };
}

/** Codes changed their meaning in 2017 and 2021; one that means something else now is not guessed at. */
function readOldCode(text: string, list: string, old: string): CellResult {
  const now = byNumber(list, text);
  const then = byNumber(old, text);
  if (now === undefined && then === undefined) return unknown(list);
  const labelOf = (name: string, code: string | undefined) =>
    indexOf(name).items.find((item) => item.code === code)?.zh;
  if (labelOf(list, now) === labelOf(old, then)) return { value: now };
  const moved = byWords(list, labelKey(labelOf(old, then) ?? ''));
  return moved === undefined || now !== undefined ? problem('import.code_changed', named(list)) : { value: moved };
}

/** Several codes, with any sign between them. */
export function readCodes(cell: RawCell, { list, max, words }: CodesKind, national: boolean): CellResult {
  const whole = readCode(cell, { as: 'code', list, words }, national);
  if (whole.value !== undefined) return { value: [whole.value] };
  const parts = cell.text
    .normalize('NFKC')
    .split(/[、,;/|+\n\s]+/)
    .filter(Boolean);
  const values = parts.map((text) => readCode({ kind: 'text', text }, { as: 'code', list, words }, national));
  const wrong = values.find((one) => one.problem);
  if (wrong) return wrong;
  const codes = [...new Set(values.flatMap(({ value }) => (value === undefined ? [] : [value])))];
  if (codes.length > max) return problem('import.too_many_values', { max });
  return codes.length ? { value: codes } : {};
}

/** One of a few words of the form, such as class A; `annual` and `monitoring` in Chinese too. */
export function readChoice(cell: RawCell, of: readonly string[]): CellResult {
  const key = labelKey(cell.text).replace(/[类档级]$/, '');
  const word = choiceWords[key] ?? key;
  const value = of.find((one) => one.toLowerCase() === word);
  return value === undefined
    ? problem('import.choice_unknown', { of: of.map((one) => choiceLabels[one] ?? one).join('、') })
    : { value };
}

const choiceWords: Readonly<Record<string, string>> = {
  年度: 'annual',
  年: 'annual',
  监测: 'monitoring',
  一: 'a',
  二: 'b',
  三: 'c',
};

/** Words of the template for values that have no code list. */
export const choiceLabels: Readonly<Record<string, string>> = { annual: '年度', monitoring: '监测' };

const yesWords = new Set(['是', '有', '对', '√', '✓', '✔', '☑', 'y', 'yes', 'true', 't', '1', '01', '已', '通']);
const noWords = new Set([
  '否',
  '无',
  '没有',
  '不',
  '不是',
  '×',
  '✗',
  '✕',
  'x',
  '☒',
  'n',
  'no',
  'false',
  'f',
  '0',
  '00',
  '未',
  '不通',
]);

/** Yes or no in the words and signs that sheets use. */
export function readFlag(cell: RawCell, kind: { yes?: readonly string[]; no?: readonly string[] }): CellResult {
  const key = labelKey(cell.text);
  if (yesWords.has(key) || kind.yes?.includes(key)) return { value: true };
  if (noWords.has(key) || kind.no?.includes(key)) return { value: false };
  return problem('import.flag_unknown');
}
