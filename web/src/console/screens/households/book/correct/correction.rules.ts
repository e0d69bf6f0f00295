import type { Fault } from '@/api/problem';
import { sameValue } from '../differences';

/** A change of one field: `[from, to]`, where `from` is what the person saw, or the tag of a sealed value. */
export type Changes = Record<string, [from: unknown, to: unknown]>;

/** The subject of a correction as it was read: its values by the keys of the interface, and the tags of sealed ones. */
export interface Subject {
  values: Readonly<Record<string, unknown>>;
  tags: Readonly<Record<string, string | null | undefined>>;
}

const isSealed = ({ tags }: Subject, field: string): boolean => Object.prototype.hasOwnProperty.call(tags, field);

/** What the interface takes for no answer. */
const given = (value: unknown): unknown =>
  value === '' || value === undefined || (Array.isArray(value) && value.length === 0) ? null : value;

/**
 * The changes to send for what was typed, by field. A sealed value is based on its tag; one that was opened and left
 * empty is not wiped, unless that was asked for by typing null.
 */
export function changesOf(subject: Subject, typed: Readonly<Record<string, unknown>>): Changes {
  const changed = Object.entries(typed).flatMap(([field, value]): [string, [unknown, unknown]][] => {
    const to = given(value);
    if (isSealed(subject, field)) {
      const from = subject.tags[field] ?? null;
      return value === '' || value === undefined || (from === null && to === null) ? [] : [[field, [from, to]]];
    }
    const from = subject.values[field] ?? null;
    return sameValue(from, to) ? [] : [[field, [from, to]]];
  });
  return Object.fromEntries(changed);
}

/** A field that somebody else has changed meanwhile. */
export interface Conflict {
  field: string;
  /** As the server repeats it: a sealed value comes back masked. */
  mine: unknown;
  /** What stands with the server; of a sealed field its tag, which says nothing. */
  theirs: unknown;
  who: string | null;
  when: string | null;
}

/** Reads the 409 of the interface. */
export const conflictsOf = (errors: readonly Fault[]): Conflict[] =>
  errors
    .filter(({ code }) => code === 'change.conflict')
    .map(({ path, params = {} }) => ({
      field: path,
      mine: params.to ?? null,
      theirs: params.current ?? null,
      who: typeof params.who === 'string' ? params.who : null,
      when: typeof params.when === 'string' ? params.when : null,
    }));

export type Decision = { choice: 'mine' } | { choice: 'theirs' } | { choice: 'other'; value: unknown };

/**
 * The changes once more, now based on what stands: fields that were left to the other side go, those that nobody else
 * touched stay as they were.
 */
export function resolved(
  changes: Changes,
  conflicts: readonly Conflict[],
  decisions: Readonly<Record<string, Decision | undefined>>,
): Changes {
  const next: Changes = { ...changes };
  for (const { field, theirs } of conflicts) {
    const decision = decisions[field];
    if (!decision || decision.choice === 'theirs') delete next[field];
    else next[field] = [theirs, decision.choice === 'mine' ? changes[field]?.[1] : given(decision.value)];
  }
  return next;
}

/** Sentences of the server at a field of the form: it names `set.phone`, or the path that the checker knows. */
export function faultAt(errors: readonly Fault[], field: string, path: string): string | undefined {
  return errors.find((fault) => [`set.${field}`, field, path].includes(fault.path))?.title;
}
