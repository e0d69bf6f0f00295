import { Client, Connection, Submittable } from 'pg';

type Row = Record<string, string | null>;

/** What pg's connection does beyond its types: it speaks the copy messages that the replication protocol is made of. */
interface CopyConnection extends Connection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
}

/** One command of the replication protocol: its result sets, and the copy data that comes between them. */
class ReplicationCommand implements Submittable {
  private readonly sets: { names: string[]; rows: Row[] }[] = [];
  connection?: CopyConnection;

  constructor(
    private readonly text: string,
    private readonly onData: (chunk: Buffer, connection: CopyConnection) => void,
    private readonly done: (error: Error | null, sets: Row[][]) => void,
  ) {}

  callback(): void {
    // pg asks for one; the ends are told by handleError and handleReadyForQuery.
  }

  submit(connection: Connection): void {
    this.connection = connection as CopyConnection;
    this.connection.query(this.text);
  }

  handleRowDescription({ fields }: { fields: { name: string }[] }): void {
    this.sets.push({ names: fields.map(({ name }) => name), rows: [] });
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    const set = this.sets.at(-1);
    set?.rows.push(Object.fromEntries(set.names.map((name, i) => [name, fields[i] ?? null])));
  }

  /** The parser uses its memory again once this has returned, hence the copy. */
  handleCopyData({ chunk }: { chunk: Buffer }, connection: Connection): void {
    this.onData(Buffer.from(chunk), connection as CopyConnection);
  }

  handleCommandComplete(): void {
    // The result sets are whole when the server is ready for the next command.
  }

  handleError(error: Error): void {
    this.done(error, []);
  }

  handleReadyForQuery(): void {
    this.done(
      null,
      this.sets.map(({ rows }) => rows),
    );
  }
}

/** Where a stretch of WAL begins, and its bytes. */
export interface WalPart {
  at: bigint;
  data: Buffer;
}

/** A position in the WAL, `0/1A2B3C4D`, as a number and back. */
export const readLsn = (text: string): bigint => {
  const [high = '', low = ''] = text.split('/');
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`);
};
export const writeLsn = (lsn: bigint): string =>
  `${(lsn >> 32n).toString(16).toUpperCase()}/${(lsn & 0xffff_ffffn).toString(16).toUpperCase()}`;

/** Connection by which a server hands out its files and its WAL; the role needs REPLICATION. */
export class Replication {
  private constructor(private readonly client: Client) {}

  static async connect(url: string): Promise<Replication> {
    const options = { connectionString: url, replication: 'true', connectionTimeoutMillis: 10_000, keepAlive: true };
    const client = new Client(options);
    client.on('error', () => undefined); // the running command fails with the same error
    await client.connect();
    return new Replication(client);
  }

  /** Runs a command; its copy data is handed over piece by piece, and the server waits while `onData` is busy. */
  command(text: string, onData: (chunk: Buffer) => Promise<void> | void = () => undefined): Promise<Row[][]> {
    return new Promise((resolve, reject) => {
      let handled: Promise<void> = Promise.resolve();
      let waiting = 0;
      const take = (chunk: Buffer, connection: CopyConnection) => {
        if (++waiting === 64) connection.stream.pause();
        handled = handled
          .then(() => onData(chunk))
          .then(() => {
            if (--waiting === 16) connection.stream.resume();
          });
        handled.catch((error: Error) => {
          reject(error);
          connection.stream.destroy();
        });
      };
      const done = (error: Error | null, sets: Row[][]) =>
        error ? reject(error) : void handled.then(() => resolve(sets), reject);
      this.client.query(new ReplicationCommand(text, take, done));
    });
  }

  /**
   * Streams WAL from the beginning of a segment on. `onWal` says up to where everything is safely kept, or null to end;
   * the server keeps what is not yet said to be safe when a slot is named.
   */
  stream(
    { slot, from, timeline }: { slot: string; from: bigint; timeline: number },
    onWal: (part: WalPart | null, serverEnd: bigint) => Promise<bigint | null>,
  ): Promise<void> {
    let ended = false;
    let safe = from;
    const onData = async (message: Buffer): Promise<void> => {
      if (ended) return;
      const kind = String.fromCharCode(message[0] ?? 0);
      const wal = kind === 'w' ? { at: message.readBigUInt64BE(1), data: message.subarray(25) } : null;
      const kept = await onWal(wal, message.readBigUInt64BE(kind === 'w' ? 9 : 1));
      if (kept === null) ended = true;
      else if (kept > safe || (kind === 'k' && message[17] === 1)) this.acknowledge((safe = kept));
      if (ended) this.destroy();
    };
    const text = `START_REPLICATION SLOT "${slot}" PHYSICAL ${writeLsn(from)} TIMELINE ${timeline}`;
    return this.command(text, onData).then(
      () => undefined,
      (error: Error) => {
        if (!ended) throw error;
      },
    );
  }

  /** Tells the server up to where everything is safely kept; for the time between two of its messages. */
  acknowledge(safe: bigint): void {
    const message = Buffer.alloc(34);
    message[0] = 'r'.charCodeAt(0);
    for (const at of [1, 9, 17]) message.writeBigUInt64BE(safe, at);
    message.writeBigInt64BE(BigInt(Date.now() - Date.UTC(2000, 0, 1)) * 1000n, 25);
    (this.client as unknown as { connection: CopyConnection }).connection.sendCopyFromChunk(message);
  }

  /** Ends the connection at once, also in the midst of a stream. */
  destroy(): void {
    (this.client as unknown as { connection: CopyConnection }).connection.stream.destroy();
  }

  async end(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }
}
