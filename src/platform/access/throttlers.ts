import { ExecutionContext, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
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

const PUBLICLY = 'limited-publicly';

/** A route on which people without an account leave or look up something: few times an hour and address. */
export const LimitedPublicly = () => SetMetadata(PUBLICLY, true);

/** @param limit requests of one address in an hour to the routes that are limited so */
export const publicThrottler = (limit: number): ThrottlerOptions => ({
  name: 'public',
  ttl: 3_600_000,
  limit,
  getTracker: addressOf,
  skipIf: (context: ExecutionContext) => !new Reflector().get<boolean | undefined>(PUBLICLY, context.getHandler()),
});
