import { FileRefused } from './refusals';

/** What a reader of a part of a workbook is told, in the order of the text. Names come without their prefix. */
export interface XmlReader {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

/** Longest piece of markup or text kept waiting for its end. */
const longest = 1024 * 1024;

/**
 * Reads XML as it comes in, a piece at a time: elements, text, CDATA. A document type is refused, since it is the only
 * way for a file to define entities that grow; nothing outside the text is ever fetched.
 */
export class XmlScanner {
  private rest = '';
  private depth = 0;

  constructor(private readonly reader: XmlReader) {}

  write(piece: string): void {
    const text = this.rest ? this.rest + piece : piece;
    let at = 0;
    for (;;) {
      const start = text.indexOf('<', at);
      if (start < 0) break;
      const end = endOfMarkup(text, start);
      if (end < 0) {
        if (start > at) this.reader.text(readEntities(text.slice(at, start)));
        at = start;
        break;
      }
      if (start > at) this.reader.text(readEntities(text.slice(at, start)));
      this.markup(text, start, end);
      at = end;
    }
    this.rest = text.slice(at);
    if (this.rest.length > longest) throw new FileRefused('import.unreadable');
  }

  /** What is left at the end is no whole markup, and what is still open was cut off. */
  end(): void {
    if (this.rest.trim() || this.depth !== 0) throw new FileRefused('import.unreadable');
  }

  private markup(text: string, start: number, end: number): void {
    const sign = text.charCodeAt(start + 1);
    if (sign === slash) {
      this.depth--;
      return this.reader.close(bareName(text, start + 2, end - 1));
    }
    if (sign === question) return;
    if (sign === exclamation) return this.declaration(text, start, end);
    const empty = text.charCodeAt(end - 2) === slash;
    let nameEnd = start + 1;
    while (nameEnd < end - 1 && isName(text.charCodeAt(nameEnd))) nameEnd++;
    const name = bareName(text, start + 1, nameEnd);
    this.reader.open(name, text.slice(nameEnd, empty ? end - 2 : end - 1));
    if (empty) this.reader.close(name);
    else this.depth++;
  }

  private declaration(text: string, start: number, end: number): void {
    if (text.startsWith('<!--', start)) return;
    if (!text.startsWith('<![CDATA[', start)) throw new FileRefused('import.unreadable');
    this.reader.text(text.slice(start + 9, end - 3));
  }
}

const [slash, question, exclamation, colon] = [0x2f, 0x3f, 0x21, 0x3a];

const isName = (code: number): boolean => code > 0x20 && code !== slash && code !== 0x3e;

/** Some programs write every name of a sheet with a prefix. */
function bareName(text: string, from: number, to: number): string {
  let end = to;
  while (end > from && text.charCodeAt(end - 1) <= 0x20) end--;
  for (let i = from; i < end; i++) if (text.charCodeAt(i) === colon) return text.slice(i + 1, end);
  return text.slice(from, end);
}

/** Index behind the markup that begins at `start`, or -1 when it goes on in the next piece. */
function endOfMarkup(text: string, start: number): number {
  if (text.charCodeAt(start + 1) === exclamation) {
    if (text.startsWith('<!--', start)) return behind(text, '-->', start + 4);
    if (text.startsWith('<![CDATA[', start)) return behind(text, ']]>', start + 9);
    return '<![CDATA['.startsWith(text.slice(start)) || '<!--'.startsWith(text.slice(start))
      ? -1
      : behind(text, '>', start);
  }
  let end = text.indexOf('>', start);
  while (end >= 0 && insideQuotes(text, start, end)) end = text.indexOf('>', end + 1);
  return end < 0 ? -1 : end + 1;
}

function behind(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? -1 : at + sign.length;
}

/** A value of an attribute may hold the sign that ends the markup. */
function insideQuotes(text: string, start: number, end: number): boolean {
  let quote = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (quote ? code === quote : code === 0x22 || code === 0x27) quote = quote ? 0 : code;
  }
  return quote !== 0;
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The five named entities and characters by number; anything else stays as it stands. */
export function readEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{2,4}));/g,
    (whole, hex?: string, dec?: string, name?: string) => {
      if (name) return named[name] ?? whole;
      const code = hex ? parseInt(hex, 16) : Number(dec);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** The value of an attribute by its name without prefix, or undefined. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = patternOf(name).exec(attributes);
  return found ? readEntities(found[1] ?? found[2] ?? '') : undefined;
}

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  return pattern;
}

/** Text as Excel writes characters that XML cannot hold: `_x000D_`; `_x005F_` stands for a literal underscore before it. */
export const readEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
