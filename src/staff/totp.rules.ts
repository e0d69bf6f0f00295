import { generateSecret, generateSync, generateURI } from 'otplib';

/** Seconds a code stands (RFC 6238). */
export const stepSeconds = 30;

export const newSecret = (): string => generateSecret();

/** What an authenticator application reads from a picture. */
export const secretUri = (secret: string, login: string): string =>
  generateURI({ issuer: 'Bangfu', label: login, secret });

/** The code of a secret at a moment (ms). */
export const codeAt = (secret: string, now: number): string =>
  generateSync({ secret, epoch: Math.floor(now / 1000), period: stepSeconds });

/**
 * The step that a code belongs to when it is the current one, else null. Only the current step counts (ASVS 5.0
 * 6.5.5); the server's real clock decides.
 */
export const stepOf = (secret: string, code: string, now: number): number | null =>
  codeAt(secret, now) === code ? Math.floor(now / 1000 / stepSeconds) : null;
