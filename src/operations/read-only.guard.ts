import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Unavailable } from '../platform/errors';
import { DiskSpace } from '../platform/files/disk-space.service';
import { ASKS } from '../platform/idempotency';

/** Signing in and out writes a little and is needed for reading; cancelling a job makes room. */
const always = /^\/api\/v1\/(auth\/|jobs\/:id\/cancellation$)/;

/** While the disk is low, everything can be read and nothing written. */
@Injectable()
export class ReadOnlyWhenLow implements CanActivate {
  constructor(
    private readonly disk: DiskSpace,
    private readonly reflector: Reflector,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    if (!this.disk.low) return true;
    const { method, routeOptions } = context.switchToHttp().getRequest<FastifyRequest>();
    const asks = this.reflector.get<boolean | undefined>(ASKS, context.getHandler()) ?? false;
    if (method === 'GET' || method === 'HEAD' || asks || always.test(routeOptions.url ?? '')) return true;
    throw new Unavailable('storage.low', { retryAfter: 60 });
  }
}
