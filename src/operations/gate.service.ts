import { Injectable, OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { setTimeout as wait } from 'node:timers/promises';
import { Config } from '../platform/config';
import { answerError } from '../platform/error.filter';
import { Unavailable } from '../platform/errors';
import { EventLoop } from './event-loop.service';

/** Who watches the process must be answered however busy it is. */
const watching = /^\/api\/(health|metrics)/;

/**
 * Refuses what could not be answered in time: beyond a number of requests at once, while the process is behind with
 * everything, and once it is stopping. A stop waits for the requests that were taken.
 */
@Injectable()
export class Gate implements OnModuleInit, OnModuleDestroy {
  /** Requests being answered. */
  inside = 0;
  stopping = false;
  /** Requests refused, by the code of the refusal. */
  readonly refused = new Map<string, number>();
  private onEmpty?: () => void;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly loop: EventLoop,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    server.addHook('onRequest', (request, reply, done) => {
      if (this.enter(request, reply)) done();
    });
  }

  /** Before anything else closes: what was taken is answered first. */
  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    const empty = new Promise<void>((resolve) => (this.onEmpty = resolve));
    const late = wait(this.config.STOP_GRACE_SECONDS * 1000, undefined, { ref: false });
    if (this.inside) await Promise.race([empty, late]);
  }

  private enter(request: FastifyRequest, reply: FastifyReply): boolean {
    const refusal = watching.test(request.url) ? undefined : this.refusal();
    if (refusal) {
      this.refused.set(refusal.code, (this.refused.get(refusal.code) ?? 0) + 1);
      if (this.stopping) void reply.header('connection', 'close');
      answerError(refusal, request, reply);
      return false;
    }
    this.inside += 1;
    let here = true;
    const leave = () => {
      if (here) this.leave();
      here = false;
    };
    reply.raw.once('finish', leave).once('close', leave);
    return true;
  }

  private leave(): void {
    this.inside -= 1;
    if (this.inside === 0) this.onEmpty?.();
  }

  private refusal(): Unavailable | undefined {
    if (this.stopping) return new Unavailable('service.stopping', { retryAfter: 5 });
    if (this.inside >= this.config.REQUESTS_AT_ONCE || this.loop.behind)
      return new Unavailable('service.busy', { retryAfter: 2 });
    return undefined;
  }
}
