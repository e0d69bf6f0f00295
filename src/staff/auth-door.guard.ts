import { applyDecorators, CanActivate, ExecutionContext, Injectable, UseGuards } from '@nestjs/common';
import { ApiForbiddenResponse, ApiUnauthorizedResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Config } from '../platform/config';
import { Forbidden } from '../platform/errors';

/**
 * What every route that takes a password, a code or the refresh cookie asks first: HTTPS in production (but from the
 * machine itself), and that no other web site sent the browser here.
 */
@Injectable()
export class AuthDoor implements CanActivate {
  constructor(private readonly config: Config) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const open = this.config.BANGFU_MODE === 'production' && request.protocol !== 'https' && !isLoopback(request.ip);
    if (open) throw new Forbidden('auth.https_required');
    if (isForeign(request)) throw new Forbidden('auth.cross_site');
    return true;
  }
}

/** Routes behind the door, and what they answer to those it does not let in. */
export const ThroughAuthDoor = () =>
  applyDecorators(
    UseGuards(AuthDoor),
    ApiUnauthorizedResponse({ description: 'The credentials, the code or the session are not good, or no longer.' }),
    ApiForbiddenResponse({ description: 'Not over HTTPS, sent by another web site, or not for this role.' }),
  );

const isLoopback = (address: string): boolean => /^(::ffff:)?127\.|^::1$/.test(address);

/** Whether a browser says that another site made it send this. Programs that are not browsers say nothing. */
function isForeign({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (typeof site === 'string') return site !== 'same-origin' && site !== 'none';
  return headers.origin !== undefined && !headers.origin.endsWith(`//${host}`);
}
