import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { crc32, createDeflateRaw, type DeflateRaw } from 'node:zlib';
import { finish, put } from './table-writer';

interface Entry {
  name: string;
  crc: number;
  size: number;
  packed: number;
  offset: number;
}

/** PKWARE APPNOTE 6.3: sizes follow the content (bit 3), names are UTF-8 (bit 11), 1980-01-01 as the time. */
const flags = 0x0808;
const deflated = 8;
const date = 0x21;
/** What fits in the 32-bit fields. */
const most = 0xffffffff;

/** Writes a zip archive as a stream, one entry after the other; packing runs beside the process's own thread. */
export class ZipWriter {
  private readonly entries: Entry[] = [];
  private offset = 0;
  private packer?: DeflateRaw;
  private taken?: Promise<void>;

  constructor(private readonly out: Writable) {}

  async begin(name: string): Promise<void> {
    const entry = { name, crc: 0, size: 0, packed: 0, offset: this.offset };
    this.entries.push(entry);
    await this.put(headerOf(entry));
    this.packer = createDeflateRaw({ level: 4, chunkSize: 65536 });
    this.taken = this.takeAll(this.packer, entry);
    this.taken.catch(() => undefined); // awaited by `add` and `close`
  }

  async add(text: string): Promise<void> {
    const { packer, taken } = this;
    const entry = this.entries.at(-1);
    if (!packer || !entry) throw new Error('no entry was begun');
    const part = Buffer.from(text);
    entry.crc = crc32(part, entry.crc);
    entry.size += part.length;
    if (!packer.write(part)) await Promise.race([once(packer, 'drain'), taken]);
  }

  /** Ends the entry. */
  async close(): Promise<void> {
    this.packer?.end();
    await this.taken;
    const entry = this.entries.at(-1);
    if (entry) await this.put(tailOf(entry));
  }

  /** Writes an entry whole. */
  async entry(name: string, text: string): Promise<void> {
    await this.begin(name);
    await this.add(text);
    await this.close();
  }

  /** Ends the archive and the stream under it. */
  async end(): Promise<void> {
    const start = this.offset;
    for (const entry of this.entries) await this.put(directoryOf(entry));
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.entries.length, 8);
    end.writeUInt16LE(this.entries.length, 10);
    end.writeUInt32LE(this.offset - start, 12);
    end.writeUInt32LE(start, 16);
    await this.put(end);
    await finish(this.out);
  }

  private async takeAll(packer: DeflateRaw, entry: Entry): Promise<void> {
    try {
      for await (const part of packer as AsyncIterable<Buffer>) {
        entry.packed += part.length;
        await this.put(part);
      }
    } catch (error) {
      packer.destroy();
      throw error;
    }
  }

  private async put(part: Buffer): Promise<void> {
    this.offset += part.length;
    if (this.offset > most) throw new Error('the archive is larger than its format allows');
    await put(this.out, part);
  }
}

function headerOf({ name }: Entry): Buffer {
  const bytes = Buffer.from(name);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(flags, 6);
  head.writeUInt16LE(deflated, 8);
  head.writeUInt16LE(date, 12);
  head.writeUInt16LE(bytes.length, 26);
  return Buffer.concat([head, bytes]);
}

function tailOf({ crc, packed, size }: Entry): Buffer {
  const tail = Buffer.alloc(16);
  tail.writeUInt32LE(0x08074b50, 0);
  [crc, packed, size].forEach((value, i) => tail.writeUInt32LE(value, 4 + 4 * i));
  return tail;
}

function directoryOf({ name, crc, packed, size, offset }: Entry): Buffer {
  const bytes = Buffer.from(name);
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(20, 6);
  head.writeUInt16LE(flags, 8);
  head.writeUInt16LE(deflated, 10);
  head.writeUInt16LE(date, 14);
  [crc, packed, size].forEach((value, i) => head.writeUInt32LE(value, 16 + 4 * i));
  head.writeUInt16LE(bytes.length, 28);
  head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, bytes]);
}
