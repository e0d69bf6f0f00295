import { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import type { Bounds } from './raw-rows';
import { FileRefused } from './refusals';
import { type XmlReader, XmlScanner } from './xml-scanner';

type Limits = Pick<Bounds, 'entries' | 'unpackedBytes'>;

/**
 * A zip archive by its central directory, so that it cannot hold anything else than what was counted. What its directory
 * states and what really comes out of it are bounded both.
 */
export class ZipArchive {
  private unpacked = 0;

  private constructor(
    private readonly file: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly limits: Limits,
  ) {}

  static async of(content: Buffer, limits: Limits): Promise<ZipArchive> {
    const file = await opened(content);
    const entries = await listed(file, limits);
    return new ZipArchive(file, entries, limits);
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** Reads a part as XML in UTF-8, piece by piece; `after` runs behind each piece and may wait. */
  async read(name: string, reader: XmlReader, after?: () => Promise<void> | void): Promise<void> {
    const scanner = new XmlScanner(reader);
    const decoder = new StringDecoder('utf8');
    let first = true;
    for await (const piece of await this.stream(name)) {
      const bytes = piece as Buffer;
      this.unpacked += bytes.length;
      if (this.unpacked > this.limits.unpackedBytes) throw tooLarge(this.limits);
      const text = decoder.write(bytes);
      scanner.write(first ? withoutMark(text) : text);
      first = false;
      await after?.();
    }
    scanner.write(decoder.end());
    scanner.end();
  }

  private stream(name: string): Promise<Readable> {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) throw new FileRefused('import.unreadable');
    if (entry.isEncrypted()) throw new FileRefused('import.encrypted');
    return new Promise((resolve, reject) =>
      this.file.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream))),
    );
  }
}

const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

const tooLarge = (limits: Limits) => new FileRefused('import.unpacks_too_large', { limit: limits.unpackedBytes });

const opened = (content: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) =>
    fromBuffer(content, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, (error, file) =>
      error ? reject(error) : resolve(file),
    ),
  );

/** All entries by name in small letters; a name that stands twice could be read as either, and is refused. */
function listed(file: ZipFile, limits: Limits): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let stated = 0;
  return new Promise((resolve, reject) => {
    const refuse = (error: Error) => {
      file.removeAllListeners('entry');
      reject(error);
    };
    if (file.entryCount > limits.entries) {
      return refuse(new FileRefused('import.too_many_entries', { limit: limits.entries }));
    }
    file.on('error', refuse);
    file.on('end', () => resolve(entries));
    file.on('entry', (entry: Entry) => {
      const name = entry.fileName.toLowerCase();
      stated += entry.uncompressedSize;
      if (stated > limits.unpackedBytes) return refuse(tooLarge(limits));
      if (entries.has(name)) return refuse(new FileRefused('import.unreadable'));
      entries.set(name, entry);
      file.readEntry();
    });
    file.readEntry();
  });
}
