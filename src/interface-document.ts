import { INestApplication } from '@nestjs/common';
import { DocumentBuilder, OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

type PathItemObject = OpenAPIObject['paths'][string];
type OperationObject = NonNullable<PathItemObject['get']>;
type SchemaObject = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];

const problemSchema: SchemaObject = {
  type: 'object',
  description:
    'Body of every error answer (RFC 9457). Clients translate `code`; `title` is the sentence for all others.',
  required: ['type', 'title', 'status', 'code', 'errors'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'Stable; one vocabulary for the whole interface.' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'code', 'title'],
        properties: {
          path: { type: 'string', description: 'Field at fault, empty when it is the request as a whole.' },
          code: { type: 'string' },
          params: { type: 'object', additionalProperties: true },
          title: { type: 'string' },
        },
      },
    },
  },
};

/** Errors that any operation may answer, whatever its feature. */
const everywhere: Record<string, string> = {
  400: 'The request is not of the documented form.',
  404: 'Not there, or not in the scope of the person who asks.',
  429: 'Too many requests; see Retry-After.',
  503: 'Not just now; see Retry-After.',
};
const signedIn: Record<string, string> = {
  401: 'Nobody has signed in, or the session has ended.',
  403: 'The role does not include this, or the region is outside the scope.',
};
const writing: Record<string, string> = {
  409: 'Somebody else was first.',
  413: 'Too large.',
  415: 'This content type is not accepted.',
  422: 'Understood, but a rule of the domain says no.',
};

const methods = ['get', 'put', 'post', 'patch', 'delete'] as const;

/** The interface document: what the routes declare, and the errors and headers they all share. */
export function interfaceDocument(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Bangfu 帮扶')
    .setDescription(
      'Case management for targeted poverty alleviation. Every operation names its permission in x-permission.',
    )
    .setVersion('1')
    .addBearerAuth();
  const document = SwaggerModule.createDocument(app, builder.build());
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: problemSchema },
  };
  for (const path of Object.values(document.paths)) completePath(path);
  sortEnums(document);
  return document;
}

/** The compiler lists the words of a union as it happened to meet them: an unrelated file changes their order. */
function sortEnums(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  if ('enum' in node && Array.isArray(node.enum)) node.enum.sort();
  Object.values(node).forEach(sortEnums);
}

function completePath(path: PathItemObject): void {
  for (const method of methods) {
    const operation = path[method];
    if (operation) complete(operation, method !== 'get');
  }
}

function complete(operation: OperationObject, writes: boolean): void {
  const shared = { ...everywhere, ...('x-public' in operation ? {} : signedIn), ...(writes ? writing : {}) };
  for (const [status, description] of Object.entries(shared)) operation.responses[status] ??= problem(description);
  for (const [status, response] of Object.entries(operation.responses))
    if (Number(status) >= 400 && response && !('content' in response))
      Object.assign(response, { content: problemContent });
  if (!writes) return;
  operation.parameters = [...(operation.parameters ?? []), idempotencyKey];
}

const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
const problem = (description: string) => ({ description, content: problemContent });

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  required: false,
  description: 'The same key with the same request has one effect and one answer.',
  schema: { type: 'string', pattern: '^[A-Za-z0-9._:-]{8,128}$' },
};
