import { ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { InjectThrottlerOptions, InjectThrottlerStorage, ThrottlerGuard } from '@nestjs/throttler';
import type { ThrottlerModuleOptions, ThrottlerStorage } from '@nestjs/throttler';
import type { FastifyRequest } from 'fastify';
import { TokensService } from './tokens.service';

const LIMITED = 'limited-as-sign-in';

/** A route that takes secrets from people not known yet: the limit of sign-ins per address and minute holds for it. */
export const LimitedSignIn = () => SetMetadata(LIMITED, true);

/** Whether the limit of sign-ins leaves a route alone. */
export const isUnlimited = (context: ExecutionContext): boolean =>
  !new Reflector().getAllAndOverride<boolean | undefined>(LIMITED, [context.getHandler(), context.getClass()]);

/** Counts requests by person, where a genuine token names one, and by address otherwise: a town shares one address. */
@Injectable()
export class RequestLimits extends ThrottlerGuard {
  constructor(
    @InjectThrottlerOptions() options: ThrottlerModuleOptions,
    @InjectThrottlerStorage() storage: ThrottlerStorage,
    reflector: Reflector,
    private readonly tokens: TokensService,
  ) {
    super(options, storage, reflector);
  }

  protected override getTracker(request: FastifyRequest): Promise<string> {
    const [, token] = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '') ?? [];
    const person = token === undefined ? undefined : this.tokens.read(token)?.sub;
    return Promise.resolve(person ?? request.ip);
  }
}
