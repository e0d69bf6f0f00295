import type { Writable } from 'node:stream';
import { listOf } from './export-lists';
import type { Order } from './export-writing.service';
import { CsvWriter } from './writing/csv-writer';
import type { TableWriter } from './writing/table-writer';
import { XlsxWriter } from './writing/xlsx-writer';

type Format = 'xlsx' | 'csv';

export const mediaTypes: Record<Format, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** Name of the file: what is in it and from which day, nothing of anybody. */
export const fileName = ({ list, language }: Order, format: Format, today: string): string =>
  `${listOf(list)[language]}-${today}.${format}`;

export const writerFor = ({ list, language }: Order, format: Format, out: Writable): TableWriter =>
  format === 'csv' ? new CsvWriter(out) : new XlsxWriter(out, listOf(list)[language]);
