import { uuidv7 } from 'uuidv7';
import { type Core, places } from './core';
import { BadPlan } from './errors';
import type { OperationRow } from './schema';
import type { Planned, PlannedPhoto, PlannedWrite } from './types';

/** What of an operation is sealed. `body` of a photograph: kind and caption. */
export interface OperationContent {
  body?: unknown;
  label: string;
  base?: unknown;
}

/** A row that has no place in the queue yet. */
export type NewOperation = Omit<OperationRow, 'seq' | 'deviceSeq'>;

/** An address may hold ids, nothing that was typed. */
const safePath = /^\/api\/v1\/[A-Za-z0-9/._-]+$/;
const uuid = /^[0-9a-f-]{36}$/;

const isPhoto = (planned: Planned): planned is PlannedPhoto => 'blobId' in planned;

/** Seals what screens have planned, as rows for the outbox. */
export async function rowsOf(core: Core, planned: readonly Planned[]): Promise<NewOperation[]> {
  const rows = await Promise.all(planned.map((one) => (isPhoto(one) ? photoRow(core, one) : writeRow(core, one))));
  rows.forEach((row, at) => {
    const later = new Set(rows.slice(at).map(({ key }) => key));
    if (row.needs.some((key) => later.has(key))) throw new BadPlan('an answer is used before it is asked for');
  });
  return rows;
}

function writeRow(core: Core, { method, path, body, base, label = '', ...rest }: PlannedWrite): Promise<NewOperation> {
  if (!safePath.test(path)) throw new BadPlan('an address holds ids only');
  const creates = method === 'PUT' && path === `/api/v1/households/${rest.entity}`;
  const needs = [...answersIn(body)];
  const bytes = new TextEncoder().encode(JSON.stringify(body ?? null)).length;
  return row(core, { ...rest, method, path, creates, needs, bytes, blobId: null }, { body, label, base });
}

function photoRow(core: Core, { blobId, kind, caption, label = '', ...rest }: PlannedPhoto): Promise<NewOperation> {
  if (!uuid.test(rest.entity)) throw new BadPlan('a photograph belongs to a household');
  const path = `/api/v1/households/${rest.entity}/attachments`;
  const about = { ...rest, method: 'POST' as const, path, creates: false, needs: [], bytes: 0, blobId };
  return row(core, about, { body: { kind, caption }, label });
}

type Given = Pick<OperationRow, 'entity' | 'method' | 'path' | 'creates' | 'needs' | 'bytes' | 'blobId'> & {
  key?: string;
};

async function row(core: Core, { key = newKey(), ...given }: Given, content: OperationContent): Promise<NewOperation> {
  return {
    ...{ key, sentAs: key, ...given, state: 'waiting', isPhoto: given.blobId !== null },
    ...{ assignmentId: core.assignmentId(), createdAt: core.clock.server().toISOString() },
    ...{ deviceTime: new Date(core.clock.now()).toISOString(), tries: 0, nextAt: 0, lastStatus: null },
    ...{ uncertain: false, trouble: null, sealed: await core.seal(places.operation(key), content) },
  };
}

/** A key for an operation that another one refers to. */
export const newKey = (): string => uuidv7();

/** A hole in a body for the id that the answer to another operation will give. */
const asAnswer = (value: object): string | undefined =>
  '$answer' in value && typeof value.$answer === 'string' ? value.$answer : undefined;

/** The operations whose answers a body speaks of. */
export function answersIn(body: unknown): Set<string> {
  if (body === null || typeof body !== 'object') return new Set();
  const key = asAnswer(body);
  if (key) return new Set([key]);
  return new Set(Object.values(body).flatMap((value) => [...answersIn(value)]));
}

/** The body with the ids that the answers have given. */
export function filledIn(body: unknown, answers: ReadonlyMap<string, string>): unknown {
  if (body === null || typeof body !== 'object') return body;
  const key = asAnswer(body);
  if (key) return answers.get(key) ?? null;
  if (Array.isArray(body)) return body.map((value) => filledIn(value, answers));
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, filledIn(value, answers)]));
}
