import { applyDecorators, PipeTransform, Type } from '@nestjs/common';
import { ApiBody, ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Invalid } from './errors';
import { invalidRequest } from './validation';

/** The DTO of a body by the value of its `kind`. */
export type Kinds = Readonly<Record<string, Type<object>>>;

/** Reads a body whose `kind` names its DTO, as strictly as any other body. */
export class OneOfPipe implements PipeTransform {
  constructor(private readonly kinds: Kinds) {}

  transform(body: unknown): object {
    const kind = (body as { kind?: unknown } | null)?.kind;
    const dto = typeof kind === 'string' && Object.hasOwn(this.kinds, kind) ? this.kinds[kind] : undefined;
    if (!dto) throw new Invalid('request.invalid', {}, [{ path: 'kind', code: 'invalid.isIn' }]);
    const input = plainToInstance(dto, body);
    const strict = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true, stopAtFirstError: true };
    const errors = validateSync(input, strict);
    if (errors.length) throw invalidRequest(errors);
    return input;
  }
}

/** Documents such a body: exactly one of the DTOs, told apart by `kind`. */
export const ApiOneOf = (kinds: Kinds) =>
  applyDecorators(
    ApiExtraModels(...Object.values(kinds)),
    ApiBody({
      schema: {
        oneOf: Object.values(kinds).map((dto) => ({ $ref: getSchemaPath(dto) })),
        discriminator: {
          propertyName: 'kind',
          mapping: Object.fromEntries(Object.entries(kinds).map(([kind, dto]) => [kind, getSchemaPath(dto)])),
        },
      },
    }),
  );
