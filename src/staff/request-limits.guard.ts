import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { LIMITED, Limited, limits } from '../platform/access/limits';
import { Limit, RequestCounts } from '../platform/access/request-counts';
import { Config } from '../platform/config';
import { TooMany } from '../platform/errors';
import { bearerOf, TokensService } from './tokens.service';

/**
 * Counts the requests to each route by person, where a genuine token names one, and by address: a town shares one. Routes
 * that somebody can try without an account are limited further.
 */
@Injectable()
export class RequestLimits implements CanActivate {
  private readonly counts = new RequestCounts();
  private readonly limits: ReturnType<typeof limits>;

  constructor(
    config: Config,
    private readonly reflector: Reflector,
    private readonly tokens: TokensService,
  ) {
    this.limits = limits(config);
  }

  canActivate(context: ExecutionContext): boolean {
    const [handler, owner] = [context.getHandler(), context.getClass()];
    const limited = this.reflector.getAllAndOverride<Limited | undefined>(LIMITED, [handler, owner]);
    if (limited === 'never') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const route = `${owner.name}.${handler.name}`;
    this.count(this.limits.person, `${route} ${this.personOf(request) ?? request.ip}`);
    this.count(this.limits.address, `${route} ${request.ip}`);
    if (limited) this.count(this.limits[limited], `${route} ${request.ip}`);
    return true;
  }

  private personOf(request: FastifyRequest): string | undefined {
    const token = bearerOf(request.headers.authorization);
    return token === undefined ? undefined : this.tokens.read(token)?.sub;
  }

  private count(limit: Limit, who: string): void {
    const wait = this.counts.hit(limit, who);
    if (wait > 0) throw new TooMany('request.too_many', { retryAfter: Math.ceil(wait / 1000) });
  }
}
