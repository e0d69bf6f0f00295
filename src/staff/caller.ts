import { createParamDecorator, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Where a request to sign in comes from and what it brought along. */
export interface Caller {
  address: string;
  userAgent: string | null;
  requestId: string;
  refreshToken: string | null;
  deviceToken: string | null;
}

/** Names of the cookies; `__Host-` ties a cookie to this host and to HTTPS. */
export const cookieNames = (secure: boolean) =>
  secure ? { refresh: '__Host-refresh', device: '__Host-device' } : { refresh: 'refresh', device: 'device' };

/** The caller, as a parameter of a controller method. */
export const From = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const cookie = (name: 'refresh' | 'device') =>
    request.cookies[cookieNames(true)[name]] ?? request.cookies[cookieNames(false)[name]] ?? null;
  return {
    address: request.ip,
    userAgent: request.headers['user-agent']?.slice(0, 200) ?? null,
    requestId: request.id,
    refreshToken: cookie('refresh'),
    deviceToken: cookie('device'),
  };
});
