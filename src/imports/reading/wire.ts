import type { CellKind, FileNote, RawCell, RowBatch } from './raw-rows';

/** A line that the reading process writes: rows of one sheet in a tight form, or why it stopped. */
export type WireLine =
  | { sheet: string; rows: [row: number, cells: (string | 0)[]][] }
  | { notes: FileNote[] }
  | { refused: string; params: Record<string, number> }
  | { done: true };

const signs: Record<CellKind, string> = { text: 't', number: 'n', date: 'd', boolean: 'b', error: 'e' };
const kinds = new Map(Object.entries(signs).map(([kind, sign]) => [sign, kind as CellKind]));

const write = (cell: RawCell | null): string | 0 => (cell ? signs[cell.kind] + cell.text : 0);

const read = (cell: string | 0): RawCell | null =>
  cell === 0 ? null : { kind: kinds.get(cell.charAt(0)) ?? 'error', text: cell.slice(1) };

/** Lines of a batch; all rows of a batch belong to one sheet. */
export function wireLines({ rows, notes }: RowBatch): WireLine[] {
  const lines: WireLine[] = notes.length ? [{ notes }] : [];
  const sheet = rows[0]?.sheet;
  if (sheet !== undefined) lines.push({ sheet, rows: rows.map(({ row, cells }) => [row, cells.map(write)]) });
  return lines;
}

/** The batch of a line of rows or notes. */
export function batchOf(line: WireLine): RowBatch {
  if ('rows' in line) {
    return { notes: [], rows: line.rows.map(([row, cells]) => ({ sheet: line.sheet, row, cells: cells.map(read) })) };
  }
  return { rows: [], notes: 'notes' in line ? line.notes : [] };
}
