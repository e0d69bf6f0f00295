import { ClassConstructor, plainToInstance } from 'class-transformer';
import { getMetadataStorage, validateSync } from 'class-validator';
import { Conflict, Fault, Invalid } from './errors';
import { invalidRequest, repeatable } from './validation';

/** Fields to change, each with the value the change was based on: `{ field: [from, to] }`. */
export type Changes = Record<string, [from: unknown, to: unknown]>;

/** Who wrote the value that stands now, for the answer to somebody who based a change on an older one. */
export type LastWriter = (field: string) => { who: string | null; when: string | null };

/**
 * Merges changes into the current values field by field. A field that still has the value the change was based on, or
 * already has the new one, is applied; several values are compared as sets. Any other field is a conflict: nothing is
 * applied and the error carries, per field, the current value, both values of the change, and who wrote it and when.
 *
 * @returns the values to write: the fields of `changes` that differ from what stands
 */
export function mergeChanges(
  current: Record<string, unknown>,
  changes: Changes,
): { apply: Record<string, unknown>; conflicts: string[] } {
  const apply: Record<string, unknown> = {};
  const conflicts: string[] = [];
  for (const [field, [from, to]] of Object.entries(changes)) {
    const stands = current[field] ?? null;
    if (same(stands, to)) continue;
    if (same(stands, from)) apply[field] = to;
    else conflicts.push(field);
  }
  return { apply, conflicts };
}

/** The 409 of changes that met somebody else's. */
export function conflictOf(
  current: Record<string, unknown>,
  changes: Changes,
  fields: string[],
  lastWriter: LastWriter,
): Conflict {
  const faults = fields.map((field): Fault => {
    const [from, to] = changes[field] ?? [null, null];
    return {
      path: field,
      code: 'change.conflict',
      params: { current: current[field] ?? null, from, to, ...lastWriter(field) },
    };
  });
  return new Conflict('change.conflict', {}, faults);
}

/** Checks the form of a `set` object: known fields only, each with exactly the old and the new value. */
export function readChanges(set: unknown, known: ReadonlySet<string>): Changes {
  const entries = set !== null && typeof set === 'object' && !Array.isArray(set) ? Object.entries(set) : [];
  if (!entries.length) throw new Invalid('change.empty', {}, [{ path: 'set', code: 'change.empty' }]);
  const faults = entries.flatMap(([field, pair]): Fault[] => {
    if (!known.has(field)) return [{ path: `set.${repeatable(field)}`, code: 'change.field_unknown' }];
    return Array.isArray(pair) && pair.length === 2 ? [] : [{ path: `set.${field}`, code: 'change.pair_expected' }];
  });
  if (faults.length) throw new Invalid('request.invalid', {}, faults);
  return Object.fromEntries<Changes[string]>(entries as [string, Changes[string]][]);
}

/**
 * Reads a `set` object whose new values must satisfy a DTO: only its fields, each by its own rules; a fault is named
 * `set.<field>`. A field that the DTO requires cannot be emptied.
 */
export function changesFor<T extends object>(dto: ClassConstructor<T>, set: unknown): Changes {
  const changes = readChanges(set, new Set(fieldsOf(dto)));
  const wanted = Object.fromEntries(Object.entries(changes).map(([field, [, to]]) => [field, to]));
  const form = plainToInstance(dto, wanted) as Record<string, unknown>;
  const errors = validateSync(form, {
    skipUndefinedProperties: true,
    stopAtFirstError: true,
    whitelist: true,
    forbidNonWhitelisted: true,
  });
  if (errors.length) throw invalidRequest(errors, 'set.');
  return Object.fromEntries(Object.entries(changes).map(([field, [from]]) => [field, [from, form[field]]]));
}

/** Names of the fields that a DTO describes. */
export function fieldsOf<T extends object>(dto: ClassConstructor<T>): (keyof T & string)[] {
  const metadata = getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false);
  return [...new Set(metadata.map(({ propertyName }) => propertyName as keyof T & string))];
}

function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  return JSON.stringify(value ?? null);
}
