import { CallHandler, ExecutionContext, Injectable, NestInterceptor, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, Observable } from 'rxjs';
import { ActingRequest } from './access/access.guard';
import { Config } from './config';
import { ASKS, Idempotency } from './idempotency';
import { UnitOfWork } from './unit-of-work';

const OWN_WORK = 'own-work';

/**
 * A handler that opens units of work itself, as the person who asks: it shares one reading with others, answers in one
 * trip, or its answer goes on after the handler has ended. A request with an idempotency key is given one all the same:
 * the key is claimed in the transaction of the effect.
 */
export const OwnWork = () => SetMetadata(OWN_WORK, true);

/** Runs every handler inside one unit of work, once per idempotency key: the reply leaves only after the commit. */
@Injectable()
export class UnitOfWorkInterceptor implements NestInterceptor {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly config: Config,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<ActingRequest>();
    const { actor } = request;
    if (!actor || (this.opensItsOwn(context) && !Idempotency.applies(request))) return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const handle = () => lastValueFrom(next.handle(), { defaultValue: undefined }) as Promise<unknown>;
    const once = async () => {
      const asks = this.reflector.get<boolean | undefined>(ASKS, context.getHandler()) ?? false;
      const { answer, replayed } = asks
        ? { answer: await handle(), replayed: false }
        : await this.idempotency.once(request, reply.statusCode, handle);
      if (replayed) void reply.header('idempotency-replayed', 'true');
      request.statements = this.work.statements;
      if (this.config.BANGFU_MODE === 'demo') void reply.header('server-timing', `db;desc="${request.statements}"`);
      return answer;
    };
    return from(this.work.run(actor, once, request.id, reply.elapsedTime));
  }

  private opensItsOwn(context: ExecutionContext): boolean {
    return this.reflector.get<boolean | undefined>(OWN_WORK, context.getHandler()) ?? false;
  }
}
