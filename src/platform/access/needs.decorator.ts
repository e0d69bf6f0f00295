import { applyDecorators, createParamDecorator, ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { SignedIn } from './actor';
import { Permission } from './permissions';

export const NEEDS = 'needs';
export const PUBLIC = 'public';

/** The permission a route needs. A route says this, `@SignedInOnly` or `@Public`; with none of them it is closed. */
export const Needs = (permission: Permission) =>
  applyDecorators(SetMetadata(NEEDS, permission), ApiBearerAuth(), ApiExtension('x-permission', permission));

/** A route for anyone who has signed in, whatever their role: their own account, devices and work queue. */
export const SignedInOnly = () =>
  applyDecorators(SetMetadata(NEEDS, 'signed-in'), ApiBearerAuth(), ApiExtension('x-permission', 'signed-in'));

/**
 * A route without account. It runs as the public role of the database, as the one that only knows accounts, or, with
 * `none`, outside any transaction.
 */
export type OpenRole = 'app_public' | 'app_auth' | 'none';

export const Public = (as: OpenRole = 'app_public') =>
  applyDecorators(SetMetadata(PUBLIC, as), ApiExtension('x-public', true));

/** The id of the request, as a parameter of a controller method. */
export const RequestId = createParamDecorator(
  (_: unknown, context: ExecutionContext): string => context.switchToHttp().getRequest<FastifyRequest>().id,
);

/** The signed-in person, as a parameter of a controller method. */
export const Me = createParamDecorator(
  (_: unknown, context: ExecutionContext): SignedIn =>
    context.switchToHttp().getRequest<FastifyRequest & { user: SignedIn }>().user,
);
