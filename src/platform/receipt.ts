import { createHash, randomBytes } from 'node:crypto';

/** Letters and digits that are not mistaken for each other when read aloud (Crockford). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 80 random bits in four groups: nobody guesses one, and it can be written on a slip of paper. */
export function newReceipt(): string {
  const letters = [...randomBytes(16)].map((byte) => alphabet[byte % alphabet.length]).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** What is stored of a receipt. */
export const receiptDigest = (receipt: string): Buffer => createHash('sha256').update(receipt).digest();
