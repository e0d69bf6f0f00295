import { Injectable, OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ActingRequest } from '../platform/access/access.guard';
import { Config } from '../platform/config';
import { Lines } from './lines';

/** What is known of a request when its answer has left. */
interface Answered {
  method: string;
  /** The pattern of the route: what stands in an address could be somebody's id. */
  route: string;
  status: number;
  milliseconds: number;
}

/**
 * Watches what is answered: a line for each request where LOG_FORMAT is `json`, and the durations for the metrics. A
 * line names the route, never the address, the query, a body or a person; the request id leads to the logs of the
 * database, which say who it was.
 */
@Injectable()
export class RequestLog implements OnModuleInit {
  private readonly lines?: Lines;
  private readonly listeners: ((answered: Answered) => void)[] = [];

  constructor(
    private readonly host: HttpAdapterHost,
    config: Config,
  ) {
    if (config.LOG_FORMAT === 'json') this.lines = new Lines(process.stdout);
  }

  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    server.addHook('onResponse', (request, reply, done) => {
      this.note(request, reply);
      done();
    });
  }

  /** Tells `listener` of everything that is answered. */
  watch(listener: (answered: Answered) => void): void {
    this.listeners.push(listener);
  }

  private note(request: FastifyRequest, reply: FastifyReply): void {
    const { method, routeOptions, id } = request;
    const route = routeOptions.url ?? 'none';
    const answered = { method, route, status: reply.statusCode, milliseconds: reply.elapsedTime };
    for (const listener of this.listeners) listener(answered);
    this.lines?.write({
      ...{ level: 'log', timestamp: Date.now(), context: 'Request', method, route, status: answered.status },
      ...{ ms: Math.round(answered.milliseconds * 10) / 10, statements: (request as ActingRequest).statements },
      requestId: id,
    });
  }
}
