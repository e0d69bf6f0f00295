import { type Core, places } from './core';
import { deriveKey, iterations, openBytes, randomBytes, sealBytes } from './crypto';
import { BadBackup, BadPlan } from './errors';
import type { NewOperation } from './plan';
import { append } from './outbox';
import type { BlobRow, DraftRow, OperationRow } from './schema';

/** The first bytes of every backup, and the version of what follows. */
const magic = new TextEncoder().encode('BANGFU\u00011');
const saltLength = 16;
const ivLength = 12;
const headLength = magic.length + saltLength + ivLength + 4;
/** Nobody's phone should think for minutes because a file says so. */
const mostRounds = 10_000_000;
const shortest = 6;

/** Everything unsent in clear: only ever inside an encrypted file. */
interface Contents {
  userId: string;
  madeAt: string;
  drafts: (Omit<DraftRow, 'sealed'> & { content: unknown })[];
  operations: (Omit<NewOperation, 'sealed' | 'trouble'> & { content: unknown; trouble: unknown })[];
  blobs: { id: string; owner: string; about: unknown; bytes: number }[];
}

/** What came back from a file. `known`: operations that this phone has already, or the server through it. */
export interface Restored {
  drafts: number;
  operations: number;
  known: number;
}

/** Carries unsent work in one encrypted file: off a phone that breaks, onto another one of the same person. */
export class Backup {
  constructor(
    private readonly core: Core,
    private readonly flush: () => Promise<void>,
    private readonly wake: () => void,
    private readonly rounds = iterations,
  ) {}

  /** Everything unsent as one file, under a secret of at least six characters; a sentence keeps out more than a PIN. */
  async make(secret: string): Promise<Blob> {
    if (secret.length < shortest) throw new BadPlan('the secret is too short');
    await this.flush();
    const { head, photos } = await this.contents();
    const text = new TextEncoder().encode(JSON.stringify(head));
    const plain = await new Blob([number(text.length), text, ...photos]).arrayBuffer();
    const salt = randomBytes(saltLength);
    const key = await deriveKey(secret, salt, this.rounds);
    const { iv, data } = await sealBytes(key, 'backup', plain);
    return new Blob([magic, salt, iv, number(this.rounds), data], { type: 'application/octet-stream' });
  }

  /**
   * Takes over the work in a file. An operation keeps its key, so that the server has it once however many phones send
   * it; a draft that is here as well is kept as it is here. Of another person's work nothing is taken.
   */
  async restore(file: Blob, secret: string): Promise<Restored> {
    const { head, photos } = read(await decrypted(file, secret));
    if (head.userId !== this.core.database.userId) throw new BadBackup('person');
    const drafts = await Promise.all(head.drafts.map((draft) => this.draftRow(draft)));
    const operations = await Promise.all(head.operations.map((operation) => this.operationRow(operation)));
    const blobs = await Promise.all(head.blobs.map((blob, at) => this.blobRow(blob, photos[at] as ArrayBuffer)));
    const restored = await this.store(drafts, operations, blobs);
    this.core.changed();
    this.wake();
    return restored;
  }

  private store(drafts: DraftRow[], operations: NewOperation[], blobs: BlobRow[]): Promise<Restored> {
    return this.core.database.writeSafely(['drafts', 'outbox', 'blobs', 'meta', 'receipts'], async (tx) => {
      const [outbox, receipts] = [tx.objectStore('outbox').index('key'), tx.objectStore('receipts')];
      const fresh: NewOperation[] = [];
      for (const row of operations)
        if (!(await outbox.count(row.key)) && !(await receipts.count(row.key))) fresh.push(row);
      const freshDrafts: DraftRow[] = [];
      for (const row of drafts) if (!(await tx.objectStore('drafts').count(row.id))) freshDrafts.push(row);
      const owners = new Set([...fresh.map(({ key }) => key), ...freshDrafts.map(({ id }) => id)]);
      for (const blob of blobs) if (owners.has(blob.owner)) await tx.objectStore('blobs').put(blob);
      for (const draft of freshDrafts) await tx.objectStore('drafts').put(draft);
      await append(tx, fresh);
      return { drafts: freshDrafts.length, operations: fresh.length, known: operations.length - fresh.length };
    });
  }

  private async contents(): Promise<{ head: Contents; photos: ArrayBuffer[] }> {
    const rows = await this.core.database.read(['drafts', 'outbox', 'blobs'], async (tx) => ({
      drafts: await tx.objectStore('drafts').getAll(),
      outbox: await tx.objectStore('outbox').getAll(),
      blobs: await tx.objectStore('blobs').getAll(),
    }));
    const { userId } = this.core.database;
    const head: Contents = {
      userId,
      madeAt: this.core.clock.server().toISOString(),
      drafts: [],
      operations: [],
      blobs: [],
    };
    for (const { sealed, ...row } of rows.drafts)
      head.drafts.push({ ...row, content: await this.core.open(places.draft(row.id), sealed) });
    for (const { sealed, trouble, ...row } of rows.outbox) {
      const content = await this.core.open(places.operation(row.key), sealed);
      head.operations.push({
        ...row,
        content,
        trouble: trouble && (await this.core.open(places.trouble(row.key), trouble)),
      });
    }
    const photos: ArrayBuffer[] = [];
    for (const { sealed, content, ...row } of rows.blobs) {
      photos.push(await openBytes(this.core.lock.key(), places.content(row.id), content));
      head.blobs.push({ ...row, about: await this.core.open(places.blob(row.id), sealed) });
    }
    return { head, photos };
  }

  private async draftRow({ content, ...row }: Contents['drafts'][number]): Promise<DraftRow> {
    return { ...row, sealed: await this.core.seal(places.draft(row.id), content) };
  }

  private async operationRow(operation: Contents['operations'][number]): Promise<NewOperation> {
    const { content, trouble, ...row } = operation;
    // Its place in the queue was the other phone's; here it gets one of its own.
    delete (row as Partial<OperationRow>).seq;
    const sealed = await this.core.seal(places.operation(row.key), content);
    const stopped = trouble === null ? null : await this.core.seal(places.trouble(row.key), trouble);
    return { ...row, nextAt: 0, sealed, trouble: stopped };
  }

  private async blobRow({ about, ...row }: Contents['blobs'][number], photo: ArrayBuffer): Promise<BlobRow> {
    const content = await sealBytes(this.core.lock.key(), places.content(row.id), photo);
    return { ...row, sealed: await this.core.seal(places.blob(row.id), about), content };
  }
}

function number(value: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

async function decrypted(file: Blob, secret: string): Promise<ArrayBuffer> {
  const bytes = await file.arrayBuffer();
  const head = new Uint8Array(bytes.slice(0, magic.length));
  if (bytes.byteLength < headLength || magic.some((byte, at) => head[at] !== byte)) throw new BadBackup('form');
  const salt = bytes.slice(magic.length, magic.length + saltLength);
  const iv = new Uint8Array(bytes.slice(magic.length + saltLength, headLength - 4));
  const rounds = new DataView(bytes).getUint32(headLength - 4);
  if (rounds > mostRounds) throw new BadBackup('form');
  const key = await deriveKey(secret, salt, rounds);
  try {
    return await openBytes(key, 'backup', { iv, data: bytes.slice(headLength) });
  } catch {
    throw new BadBackup('secret');
  }
}

function read(plain: ArrayBuffer): { head: Contents; photos: ArrayBuffer[] } {
  const length = new DataView(plain).getUint32(0);
  const head = JSON.parse(new TextDecoder().decode(plain.slice(4, 4 + length))) as Contents;
  let at = 4 + length;
  const photos = head.blobs.map(({ bytes }) => plain.slice(at, (at += bytes)));
  return { head, photos };
}
