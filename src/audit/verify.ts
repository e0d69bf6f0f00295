import { Anchor, anchorMac, differing, genesis, hashOf, LogRow, macOf, Seal } from './chain.rules';

/**
 * What can be wrong with a log:
 * - `changed`: a row or a value is not what was sealed
 * - `deleted`: the row of a link is gone
 * - `link_missing`: links are gone from within the chain
 * - `reordered`: a link does not follow the one before it
 * - `forged`: a link was made without the key
 * - `inserted`: a row stands among sealed transactions but was never sealed
 * - `backdated`: a row was sealed that pretends to be older than it is, or comes from the future
 * - `erasure_undone`: a value is there again although its erasure was recorded
 * - `truncated`: the chain ends before an anchor
 * - `rewritten`: the chain has another hash than an anchor at its position
 * - `anchor_forged`, `unreadable`: an anchor made without the key; a line that cannot be read
 */
export type FindingKind =
  | 'changed'
  | 'deleted'
  | 'link_missing'
  | 'reordered'
  | 'forged'
  | 'inserted'
  | 'backdated'
  | 'erasure_undone'
  | 'truncated'
  | 'rewritten'
  | 'anchor_forged'
  | 'unreadable';

export interface Finding {
  kind: FindingKind;
  /** Place in the chain. */
  position?: number;
  /** Number of the row. */
  seq?: string;
  field?: string;
}

export interface Verdict {
  /** Links that were checked. */
  links: number;
  /** Findings in all; `findings` holds the first of them. */
  found: number;
  findings: Finding[];
  head: { position: number; hash: string };
  /** Rows not sealed yet, and when the oldest of them was written. */
  waiting: number;
  waitingSince: string | null;
  anchors: number;
}

/** A batch that has ended: whoever began after it must have higher numbers and later times. */
interface Ended {
  ceiling: bigint;
  highest: bigint;
  sealedAt: string;
}

const kept = 200;
/** How far the server's clock may be set back without a finding, in ms. */
const clockTolerance = 2000;
/** The longest that a transaction may run, in ms. */
const longest = 3_600_000;

/** Checks a log that is handed to it piece by piece: links in order of position, then the rows without a link. */
export class Verifier {
  private readonly findings: Finding[] = [];
  private found = 0;
  private links = 0;
  private waiting = 0;
  private waitingSince: string | null = null;
  private last?: Seal;
  private highest = 0n;
  private ended: Ended[] = [];
  private readonly anchors: Anchor[];
  private readonly anchorCount: number;
  private rewritten?: Finding;
  /** Blanks that no erasure has named yet, and the erasures that have found theirs. */
  private readonly blanks = new Map<string, Finding>();
  private readonly erased = new Set<string>();

  /**
   * Without a key, changed values and links or anchors made anew cannot be told; the rest can. With `realTime`, rows
   * must have been written when they say: not so where the clock of the domain is shifted, as in a demonstration.
   */
  constructor(
    anchorLines: readonly string[],
    private readonly key?: Buffer,
    private readonly realTime = false,
  ) {
    this.anchors = anchorLines.flatMap((line) => this.readAnchor(line)).sort((a, b) => a.position - b.position);
    this.anchorCount = this.anchors.length;
  }

  link(seal: Seal, row: LogRow | null): void {
    this.links += 1;
    const expected = (this.last?.position ?? 0) + 1;
    const { position, seq } = seal;
    let follows = true;
    if (position > expected) this.report({ kind: 'link_missing', position: expected });
    else if (position < expected || seal.prev !== (this.last?.hash ?? genesis)) {
      follows = false;
      this.report({ kind: 'reordered', position, seq });
    }
    if (this.key && macOf(seal.hash, this.key) !== seal.mac) this.report({ kind: 'forged', position, seq });
    if (!row) this.report({ kind: 'deleted', position, seq });
    else if (follows) this.content(seal, row);
    this.compareAnchors(seal);
    this.endBatch(seal);
    this.last = seal;
  }

  /** A row without link: on its way into the chain, or put where the sealer had already been. */
  unlinked(row: LogRow): void {
    if (this.last && passed(this.last, row)) this.report({ kind: 'inserted', seq: row.seq });
    else {
      this.waiting += 1;
      if (this.waitingSince === null || row.recordedAt < this.waitingSince) this.waitingSince = row.recordedAt;
      if (row.op === 'erase') this.erasure(row);
    }
  }

  unreadable(): void {
    this.report({ kind: 'unreadable' });
  }

  /** Call once, after everything has been handed over. */
  verdict(): Verdict {
    for (const blank of this.blanks.values()) this.report(blank);
    if (this.rewritten) this.report(this.rewritten);
    const beyond = this.anchors.at(-1);
    if (beyond) this.report({ kind: 'truncated', position: (this.last?.position ?? 0) + 1 });
    const { links, found, findings, waiting, waitingSince, anchorCount: anchors } = this;
    const head = { position: this.last?.position ?? 0, hash: this.last?.hash ?? '' };
    return { links, found, findings, head, waiting, waitingSince, anchors };
  }

  private content(seal: Seal, row: LogRow): void {
    const place = { position: seal.position, seq: seal.seq };
    if (hashOf(seal, row) !== seal.hash) return this.report({ kind: 'changed', ...place });
    for (const [field, text] of this.key ? differing(row, seal.digests, this.key) : []) {
      const finding: Finding = { kind: 'changed', ...place, field };
      if (text === 'null') this.blanks.set(`${row.seq} ${field}`, finding);
      else this.report(finding);
    }
    if (!timely(seal, row, this.ended) || (this.realTime && Math.abs(lag(row)) > longest))
      this.report({ kind: 'backdated', ...place });
    if (row.op === 'erase') this.erasure(row);
  }

  private erasure(row: LogRow): void {
    const seq = JSON.parse(row.new?.seq ?? 'null') as unknown;
    const fields = JSON.parse(row.new?.fields ?? '[]') as unknown[];
    for (const field of fields) {
      const place = `${String(seq)} ${String(field)}`;
      if (this.blanks.delete(place)) this.erased.add(place);
      else if (this.key && !this.erased.has(place))
        this.report({ kind: 'erasure_undone', seq: String(seq), field: String(field) });
    }
  }

  private compareAnchors({ position, hash }: Seal): void {
    for (let next = this.anchors[0]; next && next.position <= position; next = this.anchors[0]) {
      this.anchors.shift();
      if (next.position === position && next.hash !== hash) this.rewritten ??= { kind: 'rewritten', position };
    }
  }

  private endBatch(seal: Seal): void {
    if (BigInt(seal.seq) > this.highest) this.highest = BigInt(seal.seq);
    const current = { ceiling: BigInt(seal.ceiling), highest: this.highest, sealedAt: seal.sealedAt };
    if (this.last?.horizon === seal.horizon) this.ended.pop();
    this.ended.push(current);
    const floor = BigInt(seal.floor);
    while ((this.ended[1]?.ceiling ?? floor + 1n) <= floor) this.ended.shift();
  }

  private readAnchor(line: string): Anchor[] {
    try {
      const anchor = JSON.parse(line) as Anchor;
      if (typeof anchor.position !== 'number' || typeof anchor.hash !== 'string') throw new Error('no anchor');
      if (this.key && anchorMac(anchor, this.key) !== anchor.mac) this.report({ kind: 'anchor_forged' });
      return anchor.position > 0 ? [anchor] : [];
    } catch {
      this.unreadable();
      return [];
    }
  }

  private report(finding: Finding): void {
    this.found += 1;
    if (this.findings.length < kept) this.findings.push(finding);
  }
}

/** Whether the sealer had already been where a row without link stands; the last batch may still be under way. */
const passed = ({ floor, horizon, seq, ends }: Seal, row: LogRow): boolean =>
  BigInt(row.xid) < BigInt(floor) || (BigInt(row.xid) < BigInt(horizon) && (ends || BigInt(row.seq) < BigInt(seq)));

/** Milliseconds from the time that a row states to the time when it was written. */
const lag = ({ at, recordedAt }: LogRow): number => Date.parse(recordedAt) - Date.parse(at);

/**
 * Whether number and time of a row fit its transaction: it lies in the batch's range, was written before the batch was
 * read, and after every batch that was read before its transaction began.
 */
function timely(seal: Seal, row: LogRow, ended: readonly Ended[]): boolean {
  const xid = BigInt(row.xid);
  if (xid < BigInt(seal.floor) || xid >= BigInt(seal.horizon)) return false;
  const written = Date.parse(row.recordedAt);
  if (written > Date.parse(seal.sealedAt) + clockTolerance) return false;
  const before = ended.findLast(({ ceiling }) => ceiling <= xid);
  return !before || (BigInt(row.seq) > before.highest && written >= Date.parse(before.sealedAt) - clockTolerance);
}
