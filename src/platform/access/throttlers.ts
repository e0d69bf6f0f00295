import type { ThrottlerOptions } from '@nestjs/throttler';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';

const window = 10_000;
/** People who may sit behind one address, such as a township office, before the address itself is slowed down. */
const peoplePerAddress = 10;

const addressOf = (request: Record<string, unknown>): string => (request as unknown as FastifyRequest).ip;

/** One person by the token they carry, anyone else by address. */
function personOf(request: Record<string, unknown>): string {
  const { authorization } = (request as unknown as FastifyRequest).headers;
  return authorization ? createHash('sha256').update(authorization).digest('base64') : addressOf(request);
}

/**
 * Limits of requests in ten seconds: `all` per person; `address` for everything from one address, so that made-up
 * tokens buy nothing.
 *
 * @param limit requests a person
 */
export const throttlers = (limit: number): ThrottlerOptions[] => [
  { name: 'all', ttl: window, limit, getTracker: personOf },
  { name: 'address', ttl: window, limit: limit * peoplePerAddress, getTracker: addressOf },
];
