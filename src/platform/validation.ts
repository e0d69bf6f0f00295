import { applyDecorators, Param, ParseUUIDPipe, PipeTransform, ValidationError, ValidationPipe } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsInt, IsISO8601, IsOptional, IsString, Length, Matches, Max, Min, ValidateBy } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { Fault, Invalid, TooLarge } from './errors';

/** Refuses unknown fields and every value that its DTO does not describe; the answer lists each with its path. */
export const validationPipe = () =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => invalidRequest(errors),
  });

/** Sealed values are bound to the id of their row as text, so an id has one spelling. */
class LowerCase implements PipeTransform<string, string> {
  transform(id: string): string {
    return id.toLowerCase();
  }
}

/** An id in the path, `:id` by default: a UUID in small letters, or 400 naming the parameter. */
export const UuidParam = (name = 'id'): ParameterDecorator =>
  Param(
    name,
    new ParseUUIDPipe({
      exceptionFactory: () => new Invalid('request.invalid', {}, [{ path: name, code: 'invalid.isUuid' }]),
    }),
    new LowerCase(),
  );

/** A calendar day that exists, YYYY-MM-DD. */
export const IsDay = (): PropertyDecorator =>
  applyDecorators(Matches(/^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$/), IsISO8601({ strict: true }));

/** Takes the spaces around a text away. */
export const tidy = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);

/** A whole number within bounds, or not answered. */
export const Whole = (min: number, max: number) => applyDecorators(IsOptional(), IsInt(), Min(min), Max(max));

/** Words of 1 to `max` characters without spaces around them, or not answered. */
export const Words = (max: number) => applyDecorators(IsOptional(), Transform(tidy), IsString(), Length(1, max));

/** A finite number with `places` decimals at most; the library's own check breaks on the likes of 5e-324. */
export const Decimal = (places: number): PropertyDecorator =>
  ValidateBy({
    name: 'isNumber',
    validator: {
      validate: (value) =>
        typeof value === 'number' && Number.isFinite(value) && Number(value.toFixed(places)) === value,
    },
  });

/** The 400 for what class-validator found. */
export const invalidRequest = (errors: ValidationError[], prefix = ''): Invalid =>
  new Invalid(
    'request.invalid',
    {},
    errors.flatMap((error) => faultsOf(error, prefix)),
  );

const fieldName = /^([A-Za-z_]{1,60}[0-9]{0,4}|[0-9]{1,4})$/;

/** The path of an unknown field as an answer may repeat it: what is no name of a field could be somebody's number. */
export const repeatable = (path: string): string =>
  path
    .split('.')
    .map((name) => (fieldName.test(name) ? name : '?'))
    .join('.');

function faultsOf({ property, constraints, children }: ValidationError, prefix: string): Fault[] {
  const path = `${prefix}${repeatable(property)}`;
  const own = Object.keys(constraints ?? {}).map((name): Fault => ({ path, code: `invalid.${name}` }));
  return [...own, ...(children ?? []).flatMap((child) => faultsOf(child, `${path}.`))];
}

// NUL cannot be stored, half a surrogate pair is no character: neither has a place in a name or a note.
const unstorable = /\0|\p{Surrogate}/u;

/** Bounds of one body: far above the fullest form, far below what would keep the process busy with one request. */
const mostValues = 20_000;
const deepest = 20;

/** Whether a value holds more values, or nests deeper, than any request has reason to. Walks without recursion. */
function isUnbounded(body: unknown): boolean {
  const waiting: [value: unknown, depth: number][] = [[body, 0]];
  let values = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [value, depth] = next;
    if (value === null || typeof value !== 'object' || Buffer.isBuffer(value)) continue;
    const inner = Object.values(value);
    values += inner.length;
    if (depth >= deepest || values > mostValues) return true;
    for (const one of inner) waiting.push([one, depth + 1]);
  }
  return false;
}

/** Refuses text that PostgreSQL cannot store, wherever in the request it stands, and bodies beyond all bounds. */
export async function refuseUnstorableText(request: FastifyRequest): Promise<void> {
  if (isUnbounded(request.body)) throw new TooLarge('request.too_large');
  const parts: [string, unknown][] = [
    ['', request.body],
    ['', request.query],
    ['', request.params],
  ];
  for (const [path, part] of parts) {
    const at = unstorableIn(part, path);
    if (at !== undefined) throw new Invalid('request.text_invalid', {}, [{ path: at, code: 'request.text_invalid' }]);
  }
  return Promise.resolve();
}

function unstorableIn(value: unknown, path: string): string | undefined {
  if (typeof value === 'string') return unstorable.test(value) ? path : undefined;
  if (value === null || typeof value !== 'object' || Buffer.isBuffer(value)) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const at = unstorable.test(key) ? path : unstorableIn(inner, path ? `${path}.${repeatable(key)}` : repeatable(key));
    if (at !== undefined) return at;
  }
  return undefined;
}
