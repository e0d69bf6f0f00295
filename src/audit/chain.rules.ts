import { createHash, createHmac } from 'node:crypto';

/**
 * The chain over the change log: what a seal is and how it is computed. Pure, and built on node alone, because the
 * verifier that outsiders run is made of it (docs/audit.md).
 */

/** One row of the change log. Values are the JSON texts that the database holds, so that no number is rounded. */
export interface LogRow {
  seq: string;
  /** Transaction that wrote the row. */
  xid: string;
  table: string;
  op: 'insert' | 'update' | 'delete' | 'erase';
  row: string;
  household: string | null;
  fromHousehold: string | null;
  region: string | null;
  staff: string | null;
  assignment: string | null;
  role: string;
  request: string | null;
  reason: string | null;
  /** Time of the domain; shifted in a demonstration. */
  at: string;
  /** The server's clock when the row was written. */
  recordedAt: string;
  old: Record<string, string> | null;
  new: Record<string, string> | null;
}

/** What all seals of one batch share: which transactions were read, and when (see the table change_seal). */
export interface Batch {
  floor: string;
  horizon: string;
  ceiling: string;
  sealedAt: string;
}

/** One link of the chain. Bytes are written in hexadecimal. */
export interface Seal extends Batch {
  position: number;
  seq: string;
  /** The last link of its batch. */
  ends: boolean;
  /** One keyed digest of 16 bytes for each field of `fieldsOf`, in that order. */
  digests: string;
  prev: string;
  hash: string;
  /** Keyed digest of `hash`: a chain computed anew without the key is known by it. */
  mac: string;
}

/** `prev` of the first seal. */
export const genesis = '0'.repeat(64);

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** JSON with sorted keys and no spaces: the same value has one text only, and different values never share one. */
export function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join(',')}]`;
  const entries = Object.entries(value as { readonly [key: string]: Json }).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

const names = (values: Record<string, string> | null): string[] => Object.keys(values ?? {}).sort();

/** The values of a row that have a digest each, in order: `old.*`, `new.*`, then the reason. */
export const fieldsOf = (row: LogRow): [field: string, text: string][] => [
  ...names(row.old).map((name): [string, string] => [`old.${name}`, row.old?.[name] ?? 'null']),
  ...names(row.new).map((name): [string, string] => [`new.${name}`, row.new?.[name] ?? 'null']),
  ['reason', JSON.stringify(row.reason)],
];

const digestLength = 32;

/** Keyed digest of one value; the row and field go into it, so that equal values cannot be told by their digests. */
export const digestOf = (seq: string, field: string, text: string, key: Buffer): string =>
  createHmac('sha256', key)
    // The canonical text of a list of texts, without the detour: there is one for each value of each row.
    .update(JSON.stringify(['value', seq, field, text]))
    .digest('hex')
    .slice(0, digestLength);

export const digestsOf = (row: LogRow, key: Buffer): string =>
  fieldsOf(row)
    .map(([field, text]) => digestOf(row.seq, field, text, key))
    .join('');

/** The fields whose value is not the one that was sealed. */
export function differing(row: LogRow, digests: string, key: Buffer): [field: string, text: string][] {
  const sealed = (i: number) => digests.slice(i * digestLength, (i + 1) * digestLength);
  return fieldsOf(row).filter(([field, text], i) => digestOf(row.seq, field, text, key) !== sealed(i));
}

/** SHA-256 over the seal and everything of the row but its values, of which it takes the names and the digests. */
export function hashOf(seal: Omit<Seal, 'hash' | 'mac'>, row: LogRow): string {
  const { position, seq, ends, floor, horizon, ceiling, sealedAt, digests, prev } = seal;
  const { old, new: after } = row;
  const text = canonical({
    version: 1,
    seal: { position, seq, ends, floor, horizon, ceiling, sealedAt, digests, prev },
    row: { ...row, reason: null, old: old && names(old), new: after && names(after) },
  });
  return createHash('sha256').update(text).digest('hex');
}

/** Keyed digest of a hash: 16 bytes. */
export const macOf = (hash: string, key: Buffer): string =>
  createHmac('sha256', key)
    .update(canonical(['seal', hash]))
    .digest('hex')
    .slice(0, digestLength);

/** The head of the chain as it is written outside the database. */
export interface Anchor {
  position: number;
  hash: string;
  at: string;
  mac: string;
}

export const anchorMac = ({ position, hash, at }: Omit<Anchor, 'mac'>, key: Buffer): string =>
  createHmac('sha256', key)
    .update(canonical(['anchor', position, hash, at]))
    .digest('hex');
