import { FileRefused } from './refusals';
import { attribute, readEscapes, type XmlReader } from './xml-scanner';
import type { ZipArchive } from './zip-archive';

/** A sheet as the workbook lists it. */
export interface SheetPart {
  name: string;
  hidden: boolean;
  /** Name of its part in the archive. */
  part: string;
}

/** What is needed before the rows of a workbook can be read. */
export interface WorkbookParts {
  sheets: SheetPart[];
  /** Texts that cells refer to by number. */
  strings: string[];
  /** By number of the style of a cell: whether its number is a day. */
  dateStyles: boolean[];
  /** Days count from 1904 instead of 1900. */
  from1904: boolean;
}

const nothing = (): void => undefined;

/** Reads the list of sheets, the shared texts and the styles. */
export async function readWorkbookParts(archive: ZipArchive): Promise<WorkbookParts> {
  const book = await mainPart(archive);
  const folder = book.slice(0, book.lastIndexOf('/') + 1);
  const related = await relations(archive, `${folder}_rels/${book.slice(folder.length)}.rels`, folder);
  const listed: { name: string; hidden: boolean; id: string }[] = [];
  let from1904 = false;
  await archive.read(book, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const state = attribute(attributes, 'state') ?? 'visible';
      listed.push({
        name: attribute(attributes, 'name') ?? '',
        hidden: state !== 'visible',
        id: idOf(attributes),
      });
    },
    close: nothing,
    text: nothing,
  });
  const sheets = listed.flatMap(({ id, ...sheet }) => {
    const target = related.find((one) => one.id === id);
    return target?.type.endsWith('/worksheet') ? [{ ...sheet, part: target.part }] : [];
  });
  const partOf = (type: string) => related.find((one) => one.type.endsWith(type))?.part;
  return {
    sheets,
    from1904,
    strings: await strings(archive, partOf('/sharedStrings')),
    dateStyles: await dateStyles(archive, partOf('/styles')),
  };
}

const idOf = (attributes: string): string => /\w+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '';

interface Relation {
  id: string;
  type: string;
  part: string;
}

/** The part that the archive calls its document, after a look at what kind of document it is. */
async function mainPart(archive: ZipArchive): Promise<string> {
  if (!archive.has('[content_types].xml') || !archive.has('_rels/.rels'))
    throw new FileRefused('import.not_a_workbook');
  const types: string[] = [];
  await archive.read('[Content_Types].xml', {
    open: (_, attributes) => void types.push(attribute(attributes, 'ContentType') ?? ''),
    close: nothing,
    text: nothing,
  });
  if (
    archive.names.some((name) => name.endsWith('vbaproject.bin')) ||
    types.some((type) => /macroEnabled|vbaProject/i.test(type))
  ) {
    throw new FileRefused('import.macros');
  }
  const main = (await relations(archive, '_rels/.rels', '')).find((one) => one.type.endsWith('/officeDocument'));
  const isWorkbook = types.some((type) => /spreadsheetml\.(sheet|template)\.main\+xml/.test(type));
  if (!main || !isWorkbook || !archive.has(main.part)) throw new FileRefused('import.not_a_workbook');
  return main.part;
}

async function relations(archive: ZipArchive, part: string, folder: string): Promise<Relation[]> {
  const found: Relation[] = [];
  await archive.read(part, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const target = attribute(attributes, 'Target') ?? '';
      found.push({
        id: attribute(attributes, 'Id') ?? '',
        type: attribute(attributes, 'Type') ?? '',
        part: target.startsWith('/') ? target.slice(1) : folder + target,
      });
    },
    close: nothing,
    text: nothing,
  });
  return found;
}

async function strings(archive: ZipArchive, part: string | undefined): Promise<string[]> {
  const found: string[] = [];
  if (part && archive.has(part)) await archive.read(part, new StringsReader(found));
  return found;
}

/** Puts the runs of a rich text together and leaves out the pronunciation that some programs write beside it. */
class StringsReader implements XmlReader {
  private current = '';
  private inText = false;
  private beside = false;

  constructor(private readonly found: string[]) {}

  open(name: string): void {
    if (name === 'si') this.current = '';
    if (name === 'rPh') this.beside = true;
    if (name === 't') this.inText = !this.beside;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    if (name === 'rPh') this.beside = false;
    if (name === 'si') this.found.push(ownCopy(readEscapes(this.current)));
  }

  text(text: string): void {
    if (this.inText) this.current += text;
  }
}

/** A piece of a large text keeps the whole of it in memory; a copy does not. */
const ownCopy = (text: string): string => (text.length > 12 ? Buffer.from(text, 'utf8').toString('utf8') : text);

async function dateStyles(archive: ZipArchive, part: string | undefined): Promise<boolean[]> {
  const formats = new Map<number, string>();
  const found: boolean[] = [];
  if (!part || !archive.has(part)) return found;
  let inCells = false;
  await archive.read(part, {
    open: (name, attributes) => {
      if (name === 'cellXfs') inCells = true;
      if (name === 'numFmt')
        formats.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
      if (name === 'xf' && inCells) found.push(isDay(Number(attribute(attributes, 'numFmtId') ?? 0), formats));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
    text: nothing,
  });
  return found;
}

/** Built-in formats of days, those of Chinese editions included, and own formats that show a year or a day. */
function isDay(id: number, formats: ReadonlyMap<number, string>): boolean {
  const own = formats.get(id);
  if (own === undefined)
    return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || (id >= 50 && id <= 58) || id === 36;
  const bare = own.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  return /[yd]/.test(bare) && !/general/.test(bare);
}
