import { type Options, parse } from 'csv-parse';
import { parse as parseWhole } from 'csv-parse/sync';
import { Readable } from 'node:stream';
import { decoded, encodingOf } from './encoding';
import type { Bounds, RawCell, RawRow, RowBatch, UploadSource } from './raw-rows';
import { FileRefused } from './refusals';
import { longestCell } from './sheet-rows';
import { rowsBesideData } from './workbook-rows';

const batchRows = 250;

/** A quote that is never closed would swallow the rest of the file: a row longer than this is such a case. */
const longestRow = 1024 * 1024;

/** Name of the one sheet that a text file is. */
export const csvSheet = 'CSV';

const separators = [',', ';', '\t', '|'];

/** Gives the rows of a text file; every cell is text. */
export async function* rowsOfText(
  source: UploadSource,
  bounds: Bounds,
  signal?: AbortSignal,
): AsyncGenerator<RowBatch> {
  const encoding = await encodingOf(await source.open(), bounds);
  const pieces = decoded(await source.open(), encoding);
  const first = await firstPieces(pieces);
  const { separator, skip } = separatorOf(first);
  const options: Options = {
    ...{ delimiter: separator, relax_quotes: true, relax_column_count: true, skip_empty_lines: false },
    ...{ max_record_size: longestRow, signal },
  };
  const text = Readable.from(joined(first.slice(skip), pieces), { objectMode: false, encoding: 'utf8' });
  const parser = text.pipe(parse(options));
  text.on('error', (error) => parser.destroy(error));
  yield* batches(parser, skip ? 1 : 0, bounds);
}

async function* batches(parser: AsyncIterable<string[]>, skipped: number, bounds: Bounds): AsyncGenerator<RowBatch> {
  const rows: RawRow[] = [];
  let row = skipped;
  let count = 0;
  const until = Date.now() + bounds.time;
  try {
    for await (const record of parser) {
      row++;
      const cells = cellsOf(record);
      if (!cells.length) continue;
      if (cells.length > bounds.columns) throw new FileRefused('import.too_many_columns', { limit: bounds.columns });
      if (++count > bounds.rows + rowsBesideData) throw new FileRefused('import.too_many_rows', { limit: bounds.rows });
      rows.push({ sheet: csvSheet, row, cells });
      if (rows.length < batchRows) continue;
      if (Date.now() > until) throw new FileRefused('import.too_slow', { seconds: Math.round(bounds.time / 1000) });
      yield { rows: rows.splice(0), notes: [] };
    }
  } catch (error) {
    throw readable(error, row);
  }
  if (rows.length) yield { rows, notes: [] };
}

/** What the parser says may repeat a piece of the file, so only the kind of fault and the row go on. */
function readable(error: unknown, row: number): unknown {
  const code = (error as { code?: unknown }).code;
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE') {
    return new FileRefused('import.quote_open', { row: row + 1 });
  }
  return typeof code === 'string' && code.startsWith('CSV_') ? new FileRefused('import.unreadable') : error;
}

function cellsOf(record: string[]): (RawCell | null)[] {
  const cells = record.map((text): RawCell | null =>
    /^[\s\u3000]*$/.test(text) ? null : { kind: 'text', text: text.slice(0, longestCell + 1) },
  );
  while (cells.length && !cells[cells.length - 1]) cells.pop();
  return cells;
}

/** As much of the text as is needed to tell the separator. */
async function firstPieces(pieces: AsyncGenerator<string>): Promise<string> {
  let text = '';
  while (text.length < 64 * 1024) {
    const next = await pieces.next();
    if (next.done) break;
    text += next.value;
  }
  return text;
}

async function* joined(first: string, pieces: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* pieces;
}

/** The separator that cuts the first rows into the most cells; Excel's own line `sep=;` decides. */
function separatorOf(text: string): { separator: string; skip: number } {
  const said = /^sep=(.)\r?\n/.exec(text);
  if (said) return { separator: said[1] ?? ',', skip: said[0].length };
  const widths = separators.map((delimiter) => ({ delimiter, width: widthBy(text, delimiter) }));
  const best = widths.reduce((most, one) => (one.width > most.width ? one : most));
  return { separator: best.delimiter, skip: 0 };
}

function widthBy(text: string, delimiter: string): number {
  try {
    const rows = parseWhole(text, {
      ...{ delimiter, relax_quotes: true, relax_column_count: true, to: 10 },
    });
    const widths = rows.map((row) => row.filter((cell) => cell.trim()).length).sort((a, b) => b - a);
    // The second widest: a single long text with commas in it is no row of a table.
    return widths[Math.min(1, widths.length - 1)] ?? 0;
  } catch {
    // An open quote is told about later, with its row.
    return text.slice(0, text.search(/[\r\n]|$/)).split(delimiter).length;
  }
}
