import type { OpenAPIObject } from '@nestjs/swagger';
import addFormats from 'ajv-formats';
import Ajv, { ValidateFunction } from 'ajv';
import fc from 'fast-check';

/** The part of OpenAPI's schema object that the interface document uses. */
export interface Schema {
  $ref?: string;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  type?: string;
  enum?: unknown[];
  format?: string;
  pattern?: string;
  nullable?: boolean;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
}

/** Schemas of an interface document: what they describe, made up, and whether an answer is what they describe. */
export class Schemas {
  private readonly ajv = addFormats(new Ajv({ strict: false, allErrors: false, validateFormats: true }));
  private readonly validators = new Map<Schema, ValidateFunction>();

  constructor(private readonly document: OpenAPIObject) {
    const schemas = Object.entries(document.components?.schemas ?? {});
    const components = {
      schemas: Object.fromEntries(schemas.map(([name, schema]) => [name, jsonSchema(schema as Schema)])),
    };
    this.ajv.addSchema({ $id: 'document', components });
  }

  /** What is wrong with a value, or undefined. */
  fault(schema: Schema, value: unknown): string | undefined {
    let validate = this.validators.get(schema);
    if (!validate) this.validators.set(schema, (validate = this.ajv.compile(jsonSchema(schema))));
    return validate(value) ? undefined : this.ajv.errorsText(validate.errors);
  }

  /** Values that a schema describes, as far as it says. */
  valid(schema: Schema, depth = 0): fc.Arbitrary<unknown> {
    if (schema.nullable && depth > 0)
      return fc.option(this.valid({ ...schema, nullable: false }, depth), { freq: 8, nil: null });
    if (schema.$ref) return this.valid(this.resolve(schema.$ref), depth);
    const choices = schema.oneOf ?? schema.anyOf;
    if (choices) return fc.oneof(...choices.map((one) => this.valid(one, depth)));
    if (schema.allOf) return this.valid(this.merged(schema.allOf), depth);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    return this.ofType(schema, depth);
  }

  private ofType(schema: Schema, depth: number): fc.Arbitrary<unknown> {
    const { minimum = -1000, maximum = Math.max(minimum, 0) + 100_000 } = schema;
    if (schema.type === 'boolean') return fc.boolean();
    if (schema.type === 'integer' || schema.type === 'number')
      return fc.integer({ min: Math.ceil(minimum), max: Math.floor(maximum) });
    if (schema.type === 'string') return text(schema);
    if (schema.type !== 'array') return this.record(schema, depth);
    return fc.array(this.valid(schema.items ?? {}, depth + 1), {
      minLength: schema.minItems ?? 0,
      maxLength: Math.min(schema.maxItems ?? 3, Math.max(3, schema.minItems ?? 0)),
    });
  }

  private record({ properties = {}, required = [] }: Schema, depth: number): fc.Arbitrary<unknown> {
    if (depth > 5) return fc.constant({});
    const fields = Object.fromEntries(
      Object.entries(properties).map(([key, one]) => [key, this.valid(one, depth + 1)]),
    );
    return fc.record(fields, { requiredKeys: required.filter((key) => key in fields) });
  }

  private merged(parts: Schema[]): Schema {
    const whole = parts.map((part) => (part.$ref ? this.resolve(part.$ref) : part));
    return {
      ...Object.assign({}, ...whole),
      properties: Object.assign({}, ...whole.map(({ properties }) => properties)) as Record<string, Schema>,
      required: whole.flatMap(({ required }) => required ?? []),
    };
  }

  private resolve(reference: string): Schema {
    return this.document.components!.schemas![reference.split('/').at(-1)!] as Schema;
  }
}

function text({ format, pattern, minLength = 0, maxLength }: Schema): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid();
  if (format === 'date')
    return fc.integer({ min: 0, max: 4000 }).map((day) => new Date(1.5e12 + day * 864e5).toISOString().slice(0, 10));
  if (format === 'date-time')
    return fc.integer({ min: 0, max: 4000 }).map((day) => new Date(1.5e12 + day * 864e5).toISOString());
  if (pattern) {
    try {
      return fc.stringMatching(new RegExp(pattern));
    } catch {
      // a pattern beyond what can be generated from: any text will do
    }
  }
  const length = { minLength, maxLength: Math.min(maxLength ?? 30, Math.max(30, minLength)) };
  return fc.string({ ...length, unit: 'binary' });
}

/** OpenAPI 3.0 writes `nullable` where JSON Schema has a type `null`, and refers within the document. */
function jsonSchema(schema: Schema): object {
  const { nullable, $ref, ...rest } = schema;
  const plain: Record<string, unknown> = $ref ? { $ref: `document${$ref}` } : { ...rest };
  for (const key of ['allOf', 'oneOf', 'anyOf'] as const) if (schema[key]) plain[key] = schema[key].map(jsonSchema);
  if (schema.items) plain.items = jsonSchema(schema.items);
  if (schema.properties) {
    plain.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([key, one]) => [key, jsonSchema(one)]),
    );
    plain.additionalProperties ??= false;
  }
  return nullable ? { anyOf: [plain, { type: 'null' }] } : plain;
}
