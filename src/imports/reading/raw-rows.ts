import type { Readable } from 'node:stream';

/** What a cell was in its file: a number may have lost digits that a text has kept. */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error';

/**
 * A cell as it stands in the file. A formula is never evaluated: the value its program stored with it is taken, and where
 * there is none the cell is an `error`. Dates are 'YYYY-MM-DD', with 'THH:MM:SS' when there is a time.
 */
export interface RawCell {
  text: string;
  kind: CellKind;
}

/** A row that has at least one value. */
export interface RawRow {
  sheet: string;
  /** 1-based, as the person sees it in the program that shows the file. */
  row: number;
  /** From column A on; what is empty or blank is null, and nothing empty stands at the end. */
  cells: (RawCell | null)[];
}

/** What is reported besides rows: sheets that were passed over, links that were not followed. */
export interface FileNote {
  code: 'import.hidden_sheet' | 'import.external_links';
  sheet: string | null;
}

/** Rows of one sheet, in their order; the sheets come in the order of the workbook. */
export interface RowBatch {
  rows: RawRow[];
  notes: FileNote[];
}

/** A file to be read. `open` may be called more than once and gives its plain content from the start. */
export interface UploadSource {
  fileName: string;
  open: () => Readable | Promise<Readable>;
}

/** How much a file may ask for. */
export interface Bounds {
  /** Bytes of the file as it came. */
  bytes: number;
  /** Files inside a workbook. */
  entries: number;
  /** Bytes of everything inside a workbook, as its directory states and as it really unpacks. */
  unpackedBytes: number;
  /** Rows with values below the headings, of all sheets together. */
  rows: number;
  columns: number;
  /** Milliseconds of reading; waiting for the reader of the rows does not count. */
  time: number;
  /** Megabytes of heap of the process that unpacks. */
  memory: number;
}

/** Bounds of an import. */
export const importBounds: Bounds = {
  bytes: 50 * 1024 * 1024,
  entries: 1000,
  unpackedBytes: 200 * 1024 * 1024,
  rows: 100_000,
  columns: 300,
  time: 60_000,
  memory: 128,
};
