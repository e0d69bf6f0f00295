import type { Schema } from '@/api/client';
import { topics, type Topic } from './told.rules';

export type PastChange = Schema['PastChange'];

/** Whether a field of a table says something to a person. */
export type IsTold = (table: string, field: string) => boolean;

/** What somebody did in one go: one request, often several rows. */
export interface Entry {
  key: string;
  at: string;
  who: PastChange['who'];
  reason: string | null;
  changes: PastChange[];
}

/** What to look for: a subject, and one field of it. */
export interface Wanted {
  topic?: Topic;
  field?: string;
}

/** Of an income line the item is the field, whatever of it changed. */
export const fieldKey = (change: PastChange, field: string): string =>
  change.table === 'income_line' ? 'amountFen' : field;

/** The change with what a person can read of it and what was asked for; undefined when nothing is left. */
function toldOf(change: PastChange, told: IsTold, { topic, field }: Wanted): PastChange | undefined {
  if (topic && topics[change.table] !== topic) return undefined;
  const changes = change.changes.filter(
    (one) => told(change.table, one.field) && (!field || fieldKey(change, one.field) === field),
  );
  // What is made or goes is told even if none of its fields is.
  const whole = !field && change.op !== 'update';
  return changes.length || whole ? { ...change, changes } : undefined;
}

/** The changes by what was done in one go, the latest first as they come. */
export function entriesOf(changes: readonly PastChange[], told: IsTold, wanted: Wanted = {}): Entry[] {
  const entries = new Map<string, Entry>();
  for (const change of changes) {
    const seen = topics[change.table] && toldOf(change, told, wanted);
    if (!seen) continue;
    const key = change.request ?? change.seq;
    const entry = entries.get(key);
    if (entry) entry.changes.push(seen);
    else entries.set(key, { key, at: change.at, who: change.who, reason: change.reason, changes: [seen] });
    const made = entries.get(key);
    if (made && !made.reason) made.reason = change.reason;
  }
  return [...entries.values()];
}

/** The fields that were changed at all, to choose one from. */
export function fieldsIn(
  changes: readonly PastChange[],
  told: IsTold,
  topic: Topic,
): { table: string; field: string }[] {
  const found = new Map<string, { table: string; field: string }>();
  for (const change of changes)
    if (topics[change.table] === topic)
      for (const { field } of change.changes) {
        const key = fieldKey(change, field);
        if (told(change.table, field) && !found.has(key)) found.set(key, { table: change.table, field: key });
      }
  return [...found.values()];
}

/** Why something was changed, where the system itself gave the reason. */
export type SystemReason =
  | { kind: 'case'; variant: string; state: string }
  | { kind: 'import' | 'keys' | 'retention' }
  | { kind: 'undo'; text: string }
  | { kind: 'change'; change: string; text: string };

/** Reads the reasons that the system writes; undefined for a person's own words. */
export function systemReason(reason: string): SystemReason | undefined {
  const byCase = /^\w+\.(\w+) (open|decided|refused|withdrawn)$/.exec(reason);
  if (byCase) return { kind: 'case', variant: byCase[1] ?? '', state: byCase[2] ?? '' };
  const undo = /^undo of import [0-9a-f-]{36}: ?(.*)$/s.exec(reason);
  if (undo) return { kind: 'undo', text: undo[1] ?? '' };
  const request = /^change\.(\w+)(?:: (.*))?$/s.exec(reason);
  if (request) return { kind: 'change', change: request[1] ?? '', text: request[2] ?? '' };
  if (/^import [0-9a-f-]{36}$/.test(reason)) return { kind: 'import' };
  if (reason === 'key rotation') return { kind: 'keys' };
  return reason === 'retention' ? { kind: 'retention' } : undefined;
}
