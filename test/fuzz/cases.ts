import type { OpenAPIObject } from '@nestjs/swagger';
import fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import {
  hostileHeaders,
  hostileQueries,
  hostileSegments,
  hostileTexts,
  hostileTypes,
  hostileValues,
  withRawNumbers,
} from './hostile';
import type { Schema, Schemas } from './schemas';

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
}

export interface Operation {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema?: Schema }> };
  responses: Record<string, { content?: Record<string, { schema?: Schema }> }>;
  'x-permission'?: string;
}

/** One request to try. */
export interface Case {
  /** Picks who asks. */
  who: number;
  segments: Record<string, string>;
  query: string;
  headers: Record<string, string>;
  payload?: string;
}

/** What makes requests plausible: ids of things that are there, and a body that is valid. */
export interface Known {
  params: Record<string, string>;
  body?: object;
  query?: string;
}

interface Draft {
  body: unknown;
  how: 'as it is' | 'replaced' | 'extra' | 'dropped' | 'text' | 'type';
  at: number;
  value: unknown;
  text: string;
  type: string;
}

/** Requests to an operation, from valid to hostile. */
export function cases(operation: Operation, schemas: Schemas, known: Known): fc.Arbitrary<Case> {
  const names = (operation.parameters ?? []).filter((one) => one.in === 'path').map(({ name }) => name);
  const body = operation.requestBody?.content['application/json']?.schema;
  return fc
    .record({
      who: fc.nat(1000),
      segments: fc.record(Object.fromEntries(names.map((name) => [name, segment(known.params[name])]))),
      query: query(operation, schemas, known),
      sent: body || operation.requestBody ? drafts(body, schemas, known) : fc.constant(undefined),
      odd: fc.option(fc.constantFrom(...hostileHeaders), { freq: 6, nil: {} }),
      keyed: fc.boolean(),
    })
    .map(({ sent, odd, keyed, ...rest }) => {
      const { payload, type } = sent ? written(sent) : { payload: undefined, type: undefined };
      const headers = {
        ...(type !== undefined && { 'content-type': type }),
        ...(keyed && { 'idempotency-key': uuidv7() }),
        ...odd,
      };
      return { ...rest, headers, payload };
    });
}

const segment = (known: string | undefined): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(known ?? uuidv7()) },
    { weight: 1, arbitrary: fc.uuid() },
    { weight: 2, arbitrary: fc.constantFrom(...hostileSegments) },
  );

function query({ parameters = [] }: Operation, schemas: Schemas, known: Known): fc.Arbitrary<string> {
  const named = parameters.filter((one) => one.in === 'query');
  const parts = named.map(({ name, schema = {}, required }) => {
    const value = fc.oneof(
      { weight: 3, arbitrary: schemas.valid(schema).map((one) => encodeURIComponent(wellFormed(String(one)))) },
      { weight: 1, arbitrary: fc.constantFrom(...hostileQueries) },
    );
    return fc.option(
      value.map((text) => `${name}=${text}`),
      { freq: required ? 9 : 1, nil: '' },
    );
  });
  const extra = fc.constantFrom(
    'unknown=1',
    'limit=1&limit=2',
    '__proto__[a]=1',
    'limit[]=1',
    'cursor=%00',
    'a'.repeat(2000),
  );
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(known.query ?? '') },
    { weight: 6, arbitrary: fc.tuple(...parts).map((all) => all.filter(Boolean).join('&')) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constant(known.query ?? ''), extra).map((all) => all.filter(Boolean).join('&')),
    },
  );
}

const drafts = (schema: Schema | undefined, schemas: Schemas, { body }: Known): fc.Arbitrary<Draft> =>
  fc.record({
    body: fc.oneof(...(body ? [fc.constant(body)] : []), schema ? schemas.valid(schema) : fc.constant({})),
    how: fc.constantFrom('as it is', 'replaced', 'replaced', 'replaced', 'extra', 'dropped', 'text', 'type'),
    at: fc.nat(10_000),
    value: fc.constantFrom(...hostileValues),
    text: fc.constantFrom(...hostileTexts),
    type: fc.constantFrom(...hostileTypes),
  });

function written({ body, how, at, value, text, type }: Draft): { payload: string; type: string } {
  const json = (sent: unknown) => ({ payload: withRawNumbers(JSON.stringify(sent)), type: 'application/json' });
  if (how === 'text') return { payload: text, type: 'application/json' };
  if (how === 'type') return { ...json(body), type };
  if (how === 'as it is') return json(body);
  const copy = structuredClone(body);
  const places = placesIn(copy);
  const place = places[at % Math.max(1, places.length)];
  if (how === 'extra' || !place)
    return json({ ...(copy as object), [['extra', '__proto__x', 'id', 'regionCode'][at % 4]!]: value });
  if (how === 'dropped' && !Array.isArray(place.holder)) delete place.holder[place.key];
  else place.holder[place.key] = value;
  return json(copy);
}

interface At {
  holder: Record<string, unknown>;
  key: string;
}

/** Every place of a body that holds a value. */
function placesIn(value: unknown): At[] {
  if (value === null || typeof value !== 'object') return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '');

export const operationsOf = (document: OpenAPIObject): { method: string; path: string; operation: Operation }[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Operation>).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      operation,
    })),
  );
