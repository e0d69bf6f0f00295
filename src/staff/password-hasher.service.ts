import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';
import { Unavailable } from '../platform/errors';

/** argon2id (the library's own choice): 19 MiB, two passes, one lane; about 15 ms of one core. */
const parameters = { memoryCost: 19456, timeCost: 2, parallelism: 1 };
const written = '$argon2id$v=19$m=19456,t=2,p=1$';
/** Hashes at once, and how many may wait: beyond that a storm of sign-ins is told to come back. */
const atOnce = 3;
const mayWait = 24;

/** Hashes passwords, a few at a time so that a storm of sign-ins leaves the processor to the others. */
@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  /** A hash whose password nobody knows: who does not exist costs as much time as who does. */
  private readonly nobody = hash(randomBytes(24), parameters);

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(normal(password), parameters));
  }

  /** Whether the password is the one of the stored hash; without a hash the answer is no, after the same work. */
  verify(stored: string | null | undefined, password: string): Promise<boolean> {
    return this.inTurn(async () => {
      const same = await verify(stored ?? (await this.nobody), normal(password));
      return same && stored != null;
    });
  }

  /** Whether a stored hash was made with today's parameters; when not, the next sign-in makes it anew. */
  isCurrent(stored: string): boolean {
    return stored.startsWith(written);
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= atOnce) await this.wait();
    else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  /** Waits for a place, which whoever leaves hands over. */
  private wait(): Promise<void> {
    if (this.waiting.length >= mayWait) throw new Unavailable('auth.busy', { retryAfter: 2 });
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}

/** The same characters typed on different keyboards give the same password (NFKC, as NIST SP 800-63B advises). */
const normal = (password: string): string => password.normalize('NFKC');
