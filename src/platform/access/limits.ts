import { SetMetadata } from '@nestjs/common';
import type { Config } from '../config';
import type { Limit } from './request-counts';

export const LIMITED = 'limited';

/** What else, or nothing, limits a route besides the two limits that hold everywhere. */
export type Limited = 'sign-in' | 'publicly' | 'never';

/** A route that takes secrets from people not known yet: the limit of sign-ins per address and minute holds for it. */
export const LimitedSignIn = () => SetMetadata(LIMITED, 'sign-in' satisfies Limited);

/** A route on which people without an account leave or look up something: few times an hour and address. */
export const LimitedPublicly = () => SetMetadata(LIMITED, 'publicly' satisfies Limited);

/** A route for whatever watches the process. */
export const Unlimited = () => SetMetadata(LIMITED, 'never' satisfies Limited);

/** People who may sit behind one address, such as a township office, before the address itself is slowed down. */
const peoplePerAddress = 10;

/**
 * The limits: for each person, as the guard tells them apart, and ten times as high for everything from one address, so
 * that made-up tokens buy nothing; then those of routes that are limited further.
 */
export const limits = ({ RATE_LIMIT, SIGN_IN_LIMIT, PUBLIC_LIMIT }: Config) => ({
  person: { name: 'person', most: RATE_LIMIT, within: 10_000 } satisfies Limit,
  address: { name: 'address', most: RATE_LIMIT * peoplePerAddress, within: 10_000 } satisfies Limit,
  'sign-in': { name: 'sign-in', most: SIGN_IN_LIMIT, within: 60_000 } satisfies Limit,
  publicly: { name: 'public', most: PUBLIC_LIMIT, within: 3_600_000 } satisfies Limit,
});
