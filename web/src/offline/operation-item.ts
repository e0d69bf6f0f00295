import { type Core, places } from './core';
import { Locked } from './errors';
import type { OperationContent } from './plan';
import type { OperationRow } from './schema';
import type { ConflictField, OperationItem, OperationProblem } from './types';

/** What has stopped an operation; sealed, since values stand in it. */
export interface Trouble {
  problem: OperationProblem;
  conflict?: ConflictField[];
}

/** An operation as lists show it; while locked without what is sealed. */
export async function itemOf(
  core: Core,
  row: OperationRow,
  waitsFor: OperationItem['waitsFor'],
): Promise<OperationItem> {
  const { seq, key, entity, method, path, state, isPhoto, createdAt, deviceTime, deviceSeq } = row;
  const { tries, uncertain, nextAt, bytes, assignmentId } = row;
  const clear = {
    ...{ seq, key, entity, method, path, state, isPhoto, createdAt, deviceTime, deviceSeq },
    ...{ tries, uncertain, nextAt, bytes, assignmentId, waitsFor },
  };
  try {
    const { body, base, label } = await core.open<OperationContent>(places.operation(key), row.sealed);
    const trouble = row.trouble ? await core.open<Trouble>(places.trouble(key), row.trouble) : {};
    return { ...clear, label, body, base, ...trouble };
  } catch (error) {
    if (error instanceof Locked) return { ...clear, label: '' };
    throw error;
  }
}
