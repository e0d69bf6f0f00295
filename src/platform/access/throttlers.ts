import type { ThrottlerOptions } from '@nestjs/throttler';
import type { FastifyRequest } from 'fastify';

const window = 10_000;
/** People who may sit behind one address, such as a township office, before the address itself is slowed down. */
const peoplePerAddress = 10;

const addressOf = (request: Record<string, unknown>): string => (request as unknown as FastifyRequest).ip;

/**
 * Limits of requests in ten seconds: `all` per person, as the guard tells them apart; `address` for everything from one address, so that made-up
 * tokens buy nothing.
 *
 * @param limit requests a person
 */
export const throttlers = (limit: number): ThrottlerOptions[] => [
  { name: 'all', ttl: window, limit },
  { name: 'address', ttl: window, limit: limit * peoplePerAddress, getTracker: addressOf },
];
