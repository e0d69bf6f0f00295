import { BadPlan } from './errors';
import type { ConflictField, Decision } from './types';

/** Changes of fields, each with the value it is based on. */
interface ChangeBody {
  set: Record<string, [from: unknown, to: unknown]>;
}

/**
 * The body that follows from what a person has decided, each kept change now based on what stands with the server.
 *
 * @returns null when every field was left to the other side: nothing is to be sent any more
 */
export function decided(
  body: unknown,
  conflict: readonly ConflictField[],
  decisions: Readonly<Record<string, Decision>>,
): unknown {
  const { set, ...rest } = body as ChangeBody;
  const next = { ...set };
  for (const { field, theirs } of conflict) {
    const decision = decisions[field];
    const mine = set[field];
    if (!decision || !mine) throw new BadPlan(`nothing is decided about ${field}`);
    if (decision.choice === 'theirs') delete next[field];
    else next[field] = [theirs, decision.choice === 'mine' ? mine[1] : decision.value];
  }
  return Object.keys(next).length ? { ...rest, set: next } : null;
}
