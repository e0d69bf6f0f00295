import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Letters and digits that are not taken for one another when read aloud or from paper. */
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/** A code of groups of four, such as `K7QW-2MFA`; about 4.9 bits a character. */
export function newCode(groups: number): string {
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** What is stored of a code: typed in lower case or without dashes it is still the same code. */
export const hashOfCode = (code: string): Buffer =>
  createHash('sha256').update(code.toUpperCase().replace(/[\s-]/g, '')).digest();

/** An opaque token of 256 bits, as text. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token. Long and random, it needs no slow hash. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();
