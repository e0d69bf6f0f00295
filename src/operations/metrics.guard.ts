import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import { Config } from '../platform/config';
import { Forbidden } from '../platform/errors';

/**
 * Figures are for whoever watches the installation: with METRICS_TOKEN set, for its bearer; without, for programs on the same
 * machine that come directly and not through a proxy, behind which everybody seems to be here.
 */
@Injectable()
export class MetricsReaders implements CanActivate {
  constructor(private readonly config: Config) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { METRICS_TOKEN: token } = this.config;
    const welcome =
      token === undefined ? isLocal(request) : same(request.headers.authorization ?? '', `Bearer ${token}`);
    if (!welcome) throw new Forbidden('metrics.forbidden');
    return true;
  }
}

const forwarding = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'];

function isLocal({ socket, headers }: FastifyRequest): boolean {
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const here = address === '::1' || (isIP(address) === 4 && address.startsWith('127.'));
  return here && forwarding.every((name) => headers[name] === undefined);
}

/** Compares digests, so that the time tells nothing of the token or its length. */
const same = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
