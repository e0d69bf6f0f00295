import { Injectable, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Invalid, Refused } from './errors';
import { UnitOfWork } from './unit-of-work';
import { Vault } from './vault';

/** What a client may name a request by. */
export const keyPattern = /^[A-Za-z0-9._:-]{8,128}$/;

export const ASKS = 'asks';

/**
 * A POST that changes nothing and is one only to keep personal values out of addresses. Its answer is neither stored
 * nor given from the store: each time the scope, the right and the access log are asked anew.
 */
export const Asks = () => SetMetadata(ASKS, true);

/**
 * The same key with the same request has one effect and one answer. The key is claimed in the transaction of the
 * effect: a second request with it waits for the first to end, and a refused request leaves nothing behind.
 */
@Injectable()
export class Idempotency {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vault: Vault,
  ) {}

  /** Whether a request asks to have one effect and one answer. */
  static applies({ method, headers }: FastifyRequest): boolean {
    return method !== 'GET' && headers['idempotency-key'] !== undefined;
  }

  /** @param status that the answer has once the request is taken */
  async once(
    request: FastifyRequest,
    status: number,
    handle: () => Promise<unknown>,
  ): Promise<{ answer: unknown; replayed: boolean }> {
    const key = request.headers['idempotency-key'];
    // Sign-in has one-time secrets of its own, and one database role for people who are not known yet.
    const apart = !Idempotency.applies(request) || this.work.actor.databaseRole === 'app_auth';
    if (apart) return { answer: await handle(), replayed: false };
    if (typeof key !== 'string' || !keyPattern.test(key)) throw new Invalid('idempotency.key_invalid');
    const owner = this.work.actor.staffId ?? this.work.actor.databaseRole;
    // Under another assignment it is another request: what the first may answer the second may not.
    const fingerprint = this.vault.fingerprint(`${this.work.actor.assignmentId} ${textOf(request)}`);
    const claimed = await this.work.row(
      `insert into idempotency (owner, key, fingerprint, method, path, status) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing returning 1 as won`,
      [owner, key, fingerprint, request.method, operationPath(request), status],
    );
    const first = claimed ? null : await this.first(owner, key, fingerprint);
    if (first) return { answer: this.opened(first, owner, key), replayed: true };
    const answer = await handle();
    const sealed = this.vault.seal(JSON.stringify(answer ?? null), answerPlace(owner, key));
    await this.work.rows(
      `update idempotency set answer = $3, xid = pg_current_xact_id() where owner = $1 and key = $2`,
      [owner, key, sealed],
    );
    return { answer, replayed: false };
  }

  /** The sealed first answer. None when the first request was refused but left its work: then this one is the first. */
  private async first(owner: string, key: string, fingerprint: Buffer): Promise<Buffer | null> {
    const row = await this.work.row<{ fingerprint: Buffer; answer: Buffer | null }>(
      `select fingerprint, answer from idempotency where owner = $1 and key = $2 for update`,
      [owner, key],
    );
    if (!row?.fingerprint.equals(fingerprint)) throw new Refused('idempotency.key_reused');
    return row.answer;
  }

  private opened(answer: Buffer, owner: string, key: string): unknown {
    return JSON.parse(this.vault.open(answer, answerPlace(owner, key))) ?? undefined;
  }
}

/** The place that a stored answer is bound to. */
export const answerPlace = (owner: string, key: string): string => `idempotency.answer.${owner}.${key}`;

/** The path of the operation as the interface document writes it: what kind of thing was written, and nothing of which. */
const operationPath = ({ routeOptions: { url = '' } }: FastifyRequest): string =>
  url.replace(/^\/api\/v1/, '').replace(/:(\w+)/g, '{$1}');

const textOf = (request: FastifyRequest): string =>
  `${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`;
