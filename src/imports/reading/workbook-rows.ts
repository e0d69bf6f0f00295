import type { Bounds, FileNote, RowBatch } from './raw-rows';
import { FileRefused } from './refusals';
import { SheetReader } from './sheet-rows';
import { readWorkbookParts } from './workbook-parts';
import { ZipArchive } from './zip-archive';

/** Rows handed over at once. */
const batchRows = 250;

/** Headings and titles that may stand above the rows that are counted. */
export const rowsBesideData = 200;

/** Takes a batch; a promise holds the reading up until it is done. */
export type Take = (batch: RowBatch) => Promise<void> | void;

/** First bytes of an encrypted workbook and of the workbooks before 2007, which share a container. */
const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Refuses what begins like no workbook. */
export function refuseByFirstBytes(content: Buffer): void {
  if (!content.length) throw new FileRefused('import.empty');
  if (content.subarray(0, ole.length).equals(ole)) {
    const encrypted = content.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new FileRefused(encrypted ? 'import.encrypted' : 'import.old_workbook');
  }
  if (content.length < 2 || content.readUInt16BE(0) !== 0x504b) throw new FileRefused('import.not_a_workbook');
}

/** Gives all rows of the visible sheets, within the bounds. */
export async function readWorkbook(content: Buffer, bounds: Bounds, take: Take): Promise<void> {
  refuseByFirstBytes(content);
  const archive = await ZipArchive.of(content, bounds);
  const book = await readWorkbookParts(archive);
  const notes: FileNote[] = book.sheets
    .filter((sheet) => sheet.hidden)
    .map((sheet) => ({ code: 'import.hidden_sheet', sheet: sheet.name }));
  if (archive.names.some((name) => name.startsWith('xl/externallinks/'))) {
    notes.push({ code: 'import.external_links', sheet: null });
  }
  await take({ rows: [], notes });
  let rows = 0;
  for (const { name: sheet, hidden, part } of book.sheets) {
    if (hidden) continue;
    const reader = new SheetReader(book, bounds.columns);
    const hand = async (atLeast: number) => {
      if (reader.found.length < atLeast) return;
      const found = reader.found.splice(0).map((row) => ({ sheet, ...row }));
      rows += found.length;
      if (rows > bounds.rows + rowsBesideData) throw new FileRefused('import.too_many_rows', { limit: bounds.rows });
      await take({ rows: found, notes: [] });
    };
    await archive.read(part, reader, () => hand(batchRows));
    await hand(1);
  }
}
