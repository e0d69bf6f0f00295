import { createHash } from 'node:crypto';
import type { Field } from './field-kinds';
import { fieldOf, headingKey, meaningOf } from './fields.rules';
import type { MatchedColumn, Matching, Problem, SheetHeadings } from './forms';
import type { RawCell, RawRow } from './raw-rows';

/** Titles, notes and empty rows may stand above the headings; further down there are none. */
export const rowsToLookAt = 30;

/** Headings of a sheet with what is wrong about them. */
export interface HeadingsFound {
  headings: SheetHeadings;
  problems: Problem[];
}

/** Meaning of one heading with the matchings of people before its own. */
interface Reading {
  fields: readonly Field[];
  ignored: boolean;
  national: boolean;
}

type Read = (heading: string) => Reading;

/**
 * Finds the heading rows among the first rows of a sheet by what stands in them, never by their number: the row in which
 * most cells mean something, what a group title above it leaves to a single column, and a row of codes below it. Where
 * nothing is known the fullest row of words is taken, so that somebody can match its headings. Null: there is no table.
 */
export function findHeadings(rows: readonly RawRow[], matchings: readonly Matching[]): HeadingsFound | null {
  const read = reader(matchings);
  const at = headingRow(rows, read);
  const main = rows[at];
  if (!main) return null;
  const below = rows[at + 1];
  const coded = below?.row === main.row + 1 && isHeadingRow(below, read) ? below : undefined;
  const last = coded ?? main;
  const above = rows.slice(Math.max(0, at - 2), at).reverse();
  const width = Math.max(...[main, last, ...above].map((row) => row.cells.length));
  const texts = Array.from({ length: width }, (_, i) => textsAt(i, main, coded, above, read));
  return settle(main.sheet, last.row, texts, read);
}

function reader(matchings: readonly Matching[]): Read {
  const kept = new Map(matchings.map(({ heading, field }) => [headingKey(heading), field]));
  return (heading) => {
    const field = kept.get(headingKey(heading));
    if (field === undefined) return meaningOf(heading);
    const found = field === null ? undefined : fieldOf(field);
    return { fields: found ? [found] : [], ignored: field === null, national: false };
  };
}

const textOf = (cell: RawCell | null | undefined): string | null => (cell?.kind === 'text' ? cell.text.trim() : null);

const means = (read: Read, cell: RawCell | null | undefined): boolean => {
  const text = textOf(cell);
  if (text === null) return false;
  const { fields, ignored } = read(text);
  return fields.length > 0 || ignored;
};

function headingRow(rows: readonly RawRow[], read: Read): number {
  const scores = rows.map((row) => row.cells.filter((cell) => means(read, cell)).length);
  const most = Math.max(0, ...scores);
  if (most >= 2) return scores.indexOf(most);
  const texts = rows.map((row) => row.cells.filter((cell) => textOf(cell) !== null).length);
  const widest = Math.max(0, ...texts);
  const at = texts.indexOf(widest);
  const filled = (row: RawRow | undefined) => row?.cells.filter(Boolean).length ?? 0;
  return widest >= 3 && filled(rows[at + 1]) >= 3 ? at : -1;
}

/** A second row of headings, such as codes under words: most of what stands in it means something. */
function isHeadingRow(row: RawRow, read: Read): boolean {
  const filled = row.cells.filter(Boolean);
  return filled.length >= 2 && filled.filter((cell) => means(read, cell)).length * 2 > filled.length;
}

/** The words over a column, and the text to match it by: a code before words. */
function textsAt(i: number, main: RawRow, coded: RawRow | undefined, above: RawRow[], read: Read): string[] {
  const own = [textOf(coded?.cells[i]), textOf(main.cells[i])].filter((text): text is string => text !== null);
  if (own.length) return own;
  const over = above.map((row) => row.cells[i]).find((cell) => means(read, cell));
  return over ? [over.text.trim()] : [];
}

function settle(sheet: string, row: number, texts: string[][], read: Read): HeadingsFound {
  const readings = texts.map((over) => over.map(read));
  const hasMember = readings.flat().some(({ fields }) => fields.length === 1 && fields[0]?.name === 'member.name');
  const problems: Problem[] = [];
  const columns: MatchedColumn[] = [];
  const unknown: SheetHeadings['unknown'] = [];
  const ignored: SheetHeadings['ignored'] = [];
  texts.forEach((over, index) => {
    const heading = over[over.length - 1];
    if (heading === undefined) return;
    const candidates = readings[index]?.flatMap(({ fields }) => fields) ?? [];
    const field = choose(candidates, hasMember);
    if (!field) (readings[index]?.some((one) => one.ignored) ? ignored : unknown).push({ index, heading });
    else if (field.kind.as !== 'codes' && columns.some((column) => column.field === field.name)) {
      problems.push(headingProblem(sheet, row, index, heading, field, 'import.heading_twice'));
      ignored.push({ index, heading });
    } else columns.push({ index, heading, field: field.name });
  });
  const national = readings.flat().filter((one) => one.national).length >= 3;
  problems.push(...missing(sheet, row, columns));
  const signature = signatureOf(texts.flatMap((over) => over.slice(-1)));
  return { headings: { sheet, row, columns, unknown, ignored, national, signature }, problems };
}

/** In a sheet without names of members, the identity number is the head's. */
const ofHead: Readonly<Record<string, string>> = { 'member.idNumber': 'tie.headIdNumber' };

/** Words that stand for a field of the household and one of a member mean the one that the sheet is about. */
function choose(candidates: readonly Field[], hasMember: boolean): Field | undefined {
  if (hasMember) return candidates.find((field) => field.block === 'member') ?? candidates[0];
  const own = candidates.find((field) => field.block !== 'member');
  const name = candidates[0] && ofHead[candidates[0].name];
  return own ?? (name === undefined ? candidates[0] : fieldOf(name));
}

function missing(sheet: string, row: number, columns: readonly MatchedColumn[]): Problem[] {
  const has = (name: string) => columns.some((column) => column.field === name);
  const members = columns.filter((column) => column.field.startsWith('member.'));
  const needed = has('member.name') ? ['member.relation'] : members.length ? ['member.name'] : [];
  return needed
    .filter((name) => !has(name))
    .flatMap((name) => {
      const field = fieldOf(name);
      return field ? [headingProblem(sheet, row, null, null, field, 'import.heading_missing')] : [];
    });
}

function headingProblem(
  sheet: string,
  row: number,
  index: number | null,
  heading: string | null,
  field: Field,
  code: string,
): Problem {
  const column = index === null ? null : columnLetters(index);
  return { sheet, row, column, heading, field: field.name, code, params: { name: field.zh }, severity: 'error' };
}

/** The same for the same headings in any order. */
const signatureOf = (headings: readonly string[]): string =>
  createHash('sha256')
    .update([...new Set(headings.map(headingKey))].sort().join('\n'))
    .digest('hex')
    .slice(0, 32);

/** 0 → A, 27 → AB. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
