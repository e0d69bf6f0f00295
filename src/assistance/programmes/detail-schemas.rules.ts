import addFormats from 'ajv-formats';
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import type { SchemaValidateFunction } from 'ajv/dist/types';
import { codeLists, codes } from '../../regions/code-lists.rules';

/** What is wrong with details: the field, the rule of the schema, and what it needs. */
export interface DetailFault {
  path: string;
  code: string;
  params: Record<string, string | number>;
}

/**
 * What a schema of details may say. It is taken from an office over the interface: nothing in it may reach elsewhere,
 * nest without end, or ask for a pattern that takes for ever.
 */
const field = {
  type: 'object',
  required: ['type', 'title', 'titleEn'],
  additionalProperties: false,
  properties: {
    type: { enum: ['string', 'integer', 'number', 'boolean'] },
    title: { type: 'string', minLength: 1, maxLength: 60 },
    titleEn: { type: 'string', minLength: 1, maxLength: 100 },
    description: { type: 'string', maxLength: 300 },
    descriptionEn: { type: 'string', maxLength: 300 },
    unit: { type: 'string', maxLength: 20 },
    format: { const: 'date' },
    codeList: { enum: Object.keys(codeLists) },
    minimum: { type: 'number' },
    maximum: { type: 'number' },
    multipleOf: { type: 'number', exclusiveMinimum: 0 },
    minLength: { type: 'integer', minimum: 0 },
    maxLength: { type: 'integer', minimum: 1, maximum: 500 },
    const: { type: ['string', 'number', 'boolean'] },
    oneOf: {
      type: 'array',
      minItems: 1,
      maxItems: 40,
      items: {
        type: 'object',
        required: ['const', 'title', 'titleEn'],
        additionalProperties: false,
        properties: {
          const: { type: 'string', maxLength: 40 },
          title: { type: 'string', minLength: 1, maxLength: 60 },
          titleEn: { type: 'string', minLength: 1, maxLength: 100 },
        },
      },
    },
  },
} as const;

const names = { type: 'array', maxItems: 40, items: { type: 'string', maxLength: 60 } } as const;
const scalar = { type: ['string', 'number', 'boolean'] } as const;
const condition = {
  type: 'object',
  required: ['properties'],
  additionalProperties: false,
  properties: {
    properties: {
      type: 'object',
      maxProperties: 5,
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        properties: { const: scalar, enum: { type: 'array', maxItems: 40, items: scalar } },
      },
    },
    required: names,
  },
} as const;
const consequence = {
  type: 'object',
  additionalProperties: false,
  properties: {
    properties: {
      type: 'object',
      maxProperties: 10,
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        properties: {
          const: scalar,
          enum: { type: 'array', maxItems: 40, items: scalar },
          minimum: { type: 'number' },
          maximum: { type: 'number' },
        },
      },
    },
    required: names,
  },
} as const;

const allowed = {
  type: 'object',
  required: ['type', 'additionalProperties', 'required', 'properties', 'examples'],
  additionalProperties: false,
  properties: {
    $schema: { const: 'https://json-schema.org/draft/2020-12/schema' },
    type: { const: 'object' },
    additionalProperties: { const: false },
    required: names,
    properties: {
      type: 'object',
      minProperties: 1,
      maxProperties: 60,
      propertyNames: { pattern: '^[a-z][A-Za-z0-9]{0,59}$' },
      additionalProperties: field,
    },
    dependentRequired: { type: 'object', maxProperties: 40, additionalProperties: names },
    ordered: {
      type: 'array',
      maxItems: 20,
      items: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', maxLength: 60 } },
    },
    allOf: {
      type: 'array',
      maxItems: 20,
      items: {
        type: 'object',
        required: ['if', 'then'],
        additionalProperties: false,
        properties: { if: condition, then: consequence },
      },
    },
    examples: { type: 'array', minItems: 1, maxItems: 5, items: { type: 'object' } },
  },
} as const;

/** JSON Schema 2020-12 with words of our own: titles in English, units, code lists, and fields that follow each other. */
function reader(): Ajv {
  // Conditions name fields that the schema describes elsewhere, which strict mode would take for slips.
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    multipleOfPrecision: 6,
  });
  addFormats(ajv, ['date']);
  ajv.addVocabulary(['titleEn', 'descriptionEn', 'unit']);
  ajv.addKeyword({
    keyword: 'codeList',
    type: 'string',
    metaSchema: { type: 'string' },
    validate: (list: string, value: string) => codes(list).includes(value),
  });
  ajv.addKeyword({
    keyword: 'ordered',
    type: 'object',
    metaSchema: { type: 'array' },
    errors: true,
    validate: follows,
  });
  return ajv;
}

/** The keyword `ordered`: each pair of fields in order; the fault names the later one of the first pair that is not. */
const follows: SchemaValidateFunction = (pairs: [string, string][], details: Record<string, unknown>) => {
  const wrong = pairs.find(([before, after]) => !inOrder(details[before], details[after]));
  if (!wrong) return true;
  follows.errors = [{ keyword: 'ordered', params: { before: wrong[0], after: wrong[1] } }];
  return false;
};

/** Neither of two days or numbers is missing and the first is not beyond the second; where one is, nothing is said. */
const inOrder = (before: unknown, after: unknown): boolean =>
  typeof before !== typeof after || before === undefined || (before as number) <= (after as number);

const accepted = new Ajv({ allErrors: false, strict: false }).compile(allowed);

/** Why a schema cannot be published: where in it, or null. Its fields must be told apart and its examples be valid. */
export function faultOfSchema(schema: unknown): string | null {
  if (!accepted(schema)) return `schema${accepted.errors?.[0]?.instancePath.replaceAll('/', '.') ?? ''}`;
  const {
    properties,
    required,
    ordered = [],
    examples,
  } = schema as {
    properties: object;
    required: string[];
    ordered?: string[][];
    examples: object[];
  };
  const known = new Set(Object.keys(properties));
  if ([...required, ...ordered.flat()].some((name) => !known.has(name))) return 'schema.required';
  try {
    const validate = reader().compile(schema as object);
    const wrong = examples.findIndex((example) => !validate(example));
    return wrong < 0 ? null : `schema.examples.${wrong}`;
  } catch {
    return 'schema';
  }
}

/** Validators by the id of the version, which never changes. */
const compiled = new Map<string, ValidateFunction>();
const mostCompiled = 200;

/** What is wrong with the details of a measure under a version of its programme. */
export function faultsOfDetails(versionId: string, schema: object, details: unknown): DetailFault[] {
  let validate = compiled.get(versionId);
  if (!validate) {
    if (compiled.size >= mostCompiled) compiled.clear();
    compiled.set(versionId, (validate = reader().compile(schema)));
  }
  if (validate(details)) return [];
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  return errors
    .filter(({ keyword, schemaPath }) => keyword !== 'const' || !schemaPath.includes('/oneOf/'))
    .map(faultOf);
}

function faultOf({ keyword, instancePath, params }: ErrorObject): DetailFault {
  const { missingProperty, after, limit } = params as Record<string, unknown>;
  const field = instancePath.split('/')[1];
  if (typeof missingProperty === 'string')
    return { path: `details.${missingProperty}`, code: 'details.required', params: {} };
  if (keyword === 'ordered' && typeof after === 'string')
    return { path: `details.${after}`, code: 'details.out_of_order', params: {} };
  if (keyword === 'additionalProperties') return { path: 'details', code: 'details.unknown_field', params: {} };
  const path = field ? `details.${field}` : 'details';
  return typeof limit === 'number'
    ? { path, code: 'details.out_of_range', params: { limit } }
    : { path, code: 'details.not_allowed', params: {} };
}
