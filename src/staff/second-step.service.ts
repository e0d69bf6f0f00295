import { Injectable } from '@nestjs/common';
import { Unauthorized } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import { SignIn, SignInAnswer } from './auth.dto';
import { Caller } from './caller';
import { PasswordsService } from './passwords.service';
import { SecondFactorService } from './second-factor.service';
import { Handover, SessionOpener } from './session-opener.service';
import { Held, Knock, settleTry } from './sign-in.queries';
import { TokensService } from './tokens.service';

export type Answer = Partial<Omit<Handover, 'body'>> & { body: SignInAnswer };
/** Somebody whose password was right, and what the rest of the sign-in needs. */
export interface Verified {
  person: Knock & { id: string };
  tryId: string;
  mustProve: boolean;
  /** A hash to store: of a new password, or of the same one under new parameters. */
  newHash: { hash: string; replaces: boolean } | null;
}

/** What follows a right password: the second factor, an old password's end, and the session. */
@Injectable()
export class SecondStepService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly passwords: PasswordsService,
    private readonly secondFactor: SecondFactorService,
    private readonly opener: SessionOpener,
    private readonly tokens: TokensService,
  ) {}

  async finish(verified: Verified, input: SignIn, caller: Caller): Promise<Answer> {
    const { person, tryId, mustProve, newHash } = verified;
    const proof = input.otp !== undefined || input.recoveryCode !== undefined;
    if (this.passwords.isExpired(person.password_set_at) && !newHash?.replaces)
      return this.incomplete(tryId, { status: 'passwordExpired' });
    if (person.totp_secret && !proof) return this.incomplete(tryId, { status: 'secondFactorRequired' });
    const proven =
      person.totp_secret !== null && (await this.secondFactor.proves(person.id, person.totp_secret, input));
    if (!proven && (person.totp_secret || mustProve)) throw new Unauthorized('auth.failed');
    if (newHash?.replaces) await this.passwords.replace(person.id, newHash.hash, null);
    else if (newHash) await this.passwords.rehash(person.id, newHash.hash);
    const [assignment] = this.choices(person.assignments, person.last_assignment_id);
    if (!assignment) throw new Unauthorized('auth.failed');
    if (!proven && person.assignments.some((held) => this.secondFactor.isRequiredFor(held))) {
      const enrolmentToken = this.tokens.signEnrolment(person.id, input.field ?? false);
      return this.incomplete(tryId, { status: 'enrolmentRequired', enrolmentToken });
    }
    await settleTry(this.work, tryId, 'succeeded');
    return this.opener.open(person.id, assignment, { field: input.field ?? false, secondFactor: proven }, caller);
  }

  /** Assignments to begin with, the one worked under last first. */
  private choices(assignments: Held[], last: string | null): Held[] {
    return [...assignments].sort((a, b) => Number(b.id === last) - Number(a.id === last));
  }

  private async incomplete(tryId: string, body: Answer['body']): Promise<Answer> {
    await settleTry(this.work, tryId, 'incomplete');
    return { body };
  }
}
