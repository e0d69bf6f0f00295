import type { Schema } from '@/api/client';

/** Where somebody stands on the way in. */
export type SignInStep =
  'password' | 'secondFactor' | 'newPassword' | 'enrolment' | 'invitation' | 'reset' | 'firstAdministrator' | 'done';

/** What an answer of the server asks for next. */
const next: Readonly<Record<Schema['SignInAnswer']['status'], SignInStep>> = {
  signedIn: 'done',
  secondFactorRequired: 'secondFactor',
  enrolmentRequired: 'enrolment',
  passwordExpired: 'newPassword',
};

export const stepAfter = ({ status }: Pick<Schema['SignInAnswer'], 'status'>): SignInStep => next[status];

/** What is sent with name and password: the six digits or a recovery code, never both, and a new password if asked. */
export interface Proof {
  otp?: string;
  recoveryCode?: string;
  newPassword?: string;
}

/**
 * A code as somebody types it from paper or phone: six digits are of the authenticator, anything longer is a recovery
 * code. Spaces and full-width digits are forgiven.
 */
export function proofOf(typed: string): Proof {
  const text = typed.normalize('NFKC').trim();
  const digits = text.replace(/\s/g, '');
  return /^\d{6}$/.test(digits) ? { otp: digits } : { recoveryCode: text };
}

/** Where a sign-in may lead: only to an address of this application. */
export const ownPath = (to: unknown): string => (typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : '/');
