import { inflateSync } from 'node:zlib';

interface PdfObject {
  dict: string;
  stream: Buffer | null;
}

/**
 * The text of each page of a PDF as a reader would copy it, one line for each piece drawn and for each outline that
 * says what it stands for. Understands what pdfkit writes (plain cross-reference table, Identity-H fonts with a
 * ToUnicode map), which is enough to prove what a printed document says and does not say.
 */
export function pdfText(pdf: Buffer): string[] {
  const get = objectsOf(pdf);
  const maps = new Map<number, Map<number, string>>();
  const fontMap = (id: number): Map<number, string> => {
    let map = maps.get(id);
    if (!map) maps.set(id, (map = unicodeMap(get(reference(get(id).dict, 'ToUnicode')))));
    return map;
  };
  return pagesOf(pdf).map((page) => {
    const resources = /\/Resources \d+ 0 R/u.test(page) ? get(reference(page, 'Resources')).dict : page;
    const fonts = new Map<string, Map<number, string>>();
    const named = /\/Font <<([\s\S]*?)>>/u.exec(resources)?.[1] ?? '';
    for (const [, name, font] of named.matchAll(/\/(\w+) (\d+) 0 R/gu)) fonts.set(name!, fontMap(Number(font)));
    return drawnText(body(get(reference(page, 'Contents'))), fonts);
  });
}

/** A rectangle, in points from the upper left corner. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The rectangles that each page fills at once, shape by shape, in the order they are drawn. */
export function pdfRectangles(pdf: Buffer): Rectangle[][][] {
  const get = objectsOf(pdf);
  return pagesOf(pdf).map((page) => {
    const shapes: Rectangle[][] = [];
    let open: Rectangle[] = [];
    const content = body(get(reference(page, 'Contents')));
    for (const [, x, y, width, height] of content.matchAll(/(\S+) (\S+) (\S+) (\S+) re$|^(?:f|S|n|BT)$/gmu)) {
      if (x !== undefined) open.push({ x: Number(x), y: Number(y), width: Number(width), height: Number(height) });
      else if (open.length > 0) {
        shapes.push(open);
        open = [];
      }
    }
    return shapes;
  });
}

function objectsOf(pdf: Buffer): (id: number) => PdfObject {
  const objects = readObjects(pdf);
  return (id) => {
    const object = objects.get(id);
    if (!object) throw new Error(`the document has no object ${id}`);
    return object;
  };
}

/** The dictionaries of the pages. */
function pagesOf(pdf: Buffer): string[] {
  const objects = readObjects(pdf);
  const root = [...objects.values()].find(({ dict }) => /\/Type \/Pages\b/u.test(dict));
  if (!root) throw new Error('the document has no pages');
  return references(/\/Kids \[([^\]]*)\]/u.exec(root.dict)?.[1] ?? '').map((id) => objects.get(id)!.dict);
}

function readObjects(pdf: Buffer): Map<number, PdfObject> {
  const text = pdf.toString('latin1');
  const objects = new Map<number, PdfObject>();
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(text)?.[1]);
  for (const [, at] of text.slice(table).matchAll(/^(\d{10}) \d{5} n/gmu)) {
    const offset = Number(at);
    const head = /^(\d+) 0 obj\s+([\s\S]*?)(stream\r?\n|endobj)/u.exec(text.slice(offset, offset + 100_000));
    if (!head) continue;
    const dict = head[2]!;
    const start = offset + head[0].length;
    const length = Number(/\/Length (\d+)/u.exec(dict)?.[1] ?? 0);
    objects.set(Number(head[1]), { dict, stream: head[3] === 'endobj' ? null : pdf.subarray(start, start + length) });
  }
  return objects;
}

const references = (text: string): number[] => [...text.matchAll(/(\d+) 0 R/gu)].map(([, id]) => Number(id));

function reference(dict: string, key: string): number {
  const id = new RegExp(`/${key} (\\d+) 0 R`, 'u').exec(dict)?.[1];
  if (!id) throw new Error(`no ${key} in ${dict.slice(0, 80)}`);
  return Number(id);
}

function body({ dict, stream }: PdfObject): string {
  if (!stream) throw new Error('a stream was expected');
  return (dict.includes('/FlateDecode') ? inflateSync(stream) : stream).toString('latin1');
}

function unicodeMap(cmap: PdfObject): Map<number, string> {
  const map = new Map<number, string>();
  for (const [, first, , list] of body(cmap).matchAll(/<(\w+)> <(\w+)> \[([^\]]*)\]/gu)) {
    let glyph = parseInt(first!, 16);
    for (const [, units] of list!.matchAll(/<([^>]*)>/gu)) {
      map.set(glyph++, String.fromCharCode(...(units!.match(/[\da-f]{4}/giu) ?? []).map((unit) => parseInt(unit, 16))));
    }
  }
  return map;
}

function drawnText(content: string, fonts: Map<string, Map<number, string>>): string {
  const lines: string[] = [];
  let font: Map<number, string> | undefined;
  const drawn = /\/(\w+) [\d.]+ Tf|\[([^\]]*)\] TJ|\/ActualText \(((?:\\.|[^\\)])*)\)/gsu;
  for (const [, name, pieces, actual] of content.matchAll(drawn)) {
    if (name) font = fonts.get(name);
    if (actual !== undefined) lines.push(wideText(actual));
    if (pieces === undefined) continue;
    if (!font) throw new Error('text in a font without a ToUnicode map');
    const known = font;
    const glyphs = [...pieces.matchAll(/<([\da-f]*)>/giu)].flatMap(([, hex]) => hex!.match(/.{4}/gu) ?? []);
    lines.push(glyphs.map((glyph) => known.get(parseInt(glyph, 16)) ?? '\ufffd').join(''));
  }
  return lines.join('\n');
}

/** A text in two bytes a character, as it stands between brackets. */
function wideText(escaped: string): string {
  const special: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const bytes = escaped.replace(/\\(.)/gsu, (_, char: string) => special[char] ?? char);
  return Buffer.from(bytes, 'latin1')
    .swap16()
    .toString('utf16le')
    .replace(/^\ufeff/u, '');
}
