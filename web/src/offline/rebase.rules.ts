import { placeOf, type Write } from './overlay.rules';

/** Per address, what each field was written as and what the server calls that value now. */
export type OwnWrites = Map<string, Map<string, { wrote: unknown; stands: unknown }>>;

type Fields = Record<string, unknown>;

const asFields = (value: unknown): Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : {};

/**
 * What an accepted write has put where. The server tidies what was typed, and calls sealed values by tags; a later
 * change that was made on this phone in the meantime is based on what was typed.
 */
export function ownWrites(write: Write, answer: unknown): OwnWrites {
  const found: OwnWrites = new Map();
  const place = placeOf(write.path);
  if (!place) return found;
  const body = asFields(write.body);
  const wrote =
    write.method === 'PATCH'
      ? Object.fromEntries(Object.entries(asFields(body.set)).map(([field, pair]) => [field, (pair as unknown[])[1]]))
      : body;
  found.set(write.path, valuesOf(wrote, asFields(answer)));
  if (place.part !== 'form' || !Array.isArray(body.members)) return found;
  const said = new Map(((asFields(answer).members ?? []) as Fields[]).map((member) => [member.id, member]));
  for (const member of body.members as Fields[])
    found.set(`${write.path}/members/${String(member.id)}`, valuesOf(member, said.get(member.id) ?? {}));
  return found;
}

function valuesOf(wrote: Fields, answer: Fields): Map<string, { wrote: unknown; stands: unknown }> {
  const tags = asFields(answer.revisions);
  const values = new Map<string, { wrote: unknown; stands: unknown }>();
  for (const [field, value] of Object.entries(wrote)) {
    const tag = field in tags ? tags[field] : answer[`${field}Tag`];
    if (tag !== undefined) values.set(field, { wrote: value, stands: tag });
    else if (field in answer) values.set(field, { wrote: value, stands: answer[field] });
  }
  return values;
}

/**
 * A later change of the same phone, now based on what the server made of the earlier one; undefined when it is based on
 * nothing of it.
 */
export function rebased(later: Write, own: OwnWrites): unknown {
  const values = own.get(later.path);
  if (later.method !== 'PATCH' || !values) return undefined;
  const body = asFields(later.body);
  let moved = false;
  const set = Object.fromEntries(
    Object.entries(asFields(body.set)).map(([field, pair]) => {
      const [from, to] = pair as [unknown, unknown];
      const value = values.get(field);
      if (!value || !same(from, value.wrote) || same(from, value.stands)) return [field, pair];
      moved = true;
      return [field, [value.stands, to]];
    }),
  );
  return moved ? { ...body, set } : undefined;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
