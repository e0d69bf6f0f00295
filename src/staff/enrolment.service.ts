import { Injectable } from '@nestjs/common';
import { authActor } from '../platform/access/actor';
import { Invalid, Unauthorized } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import { Caller } from './caller';
import { NoticesService } from './notices.service';
import { ConfirmSecondFactor, SecondFactorConfirmed, SecondFactorSecret } from './second-factor.dto';
import { SecondFactorService } from './second-factor.service';
import { Handover, SessionOpener } from './session-opener.service';
import { Held } from './sign-in.queries';
import { Enrolment, TokensService } from './tokens.service';
import { newSecret, secretUri } from './totp.rules';

interface Account {
  login: string;
  totp_pending: Buffer | null;
  assignment: Pick<Held, 'id' | 'role' | 'level'>;
}
type Found = Omit<Account, 'assignment'> & { assignment: Account['assignment'] | null };
type Confirmed = Partial<Omit<Handover, 'body'>> & { body: SecondFactorConfirmed };

/**
 * Who sets up a second factor: one that is there already is replaced only by those who have just shown it. A permission
 * from before the password or the factor changed is none ($3 is when it was issued, in whole seconds).
 */
const account = `
  select p.login, p.totp_pending, (select json_build_object('id', a.id, 'role', a.role, 'level', a.level)
    from assignment a where a.staff_id = p.id and a.ended_at is null order by a.created_at, a.id limit 1) as assignment
  from staff p where p.id = $1 and p.state = 'active' and ($2 or p.totp_secret is null)
    and coalesce(greatest(p.password_set_at, p.totp_since), '-infinity') < to_timestamp($3) + interval '1 second'
  for update of p`;

/** Setting up the second factor: a secret, a first code as proof that it arrived, and the recovery codes. */
@Injectable()
export class EnrolmentService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tokens: TokensService,
    private readonly secondFactor: SecondFactorService,
    private readonly opener: SessionOpener,
    private readonly notices: NoticesService,
  ) {}

  /** Makes a secret; it serves from its confirmation on. */
  begin(enrolmentToken: string, caller: Caller): Promise<SecondFactorSecret> {
    return this.permitted(enrolmentToken, caller, async ({ sub }, { login }) => {
      const secret = newSecret();
      await this.work.rows(`update staff set totp_pending = $2 where id = $1`, [
        sub,
        this.secondFactor.seal(sub, secret),
      ]);
      return { secret, uri: secretUri(secret, login) };
    });
  }

  /** Confirms the secret with a code of it, and signs in. */
  confirm({ enrolmentToken, otp }: ConfirmSecondFactor, caller: Caller): Promise<Confirmed> {
    return this.permitted(enrolmentToken, caller, async ({ sub, field }, { totp_pending: pending, assignment }) => {
      const right =
        pending !== null && (await this.secondFactor.useStep(sub, this.secondFactor.open(sub, pending), otp));
      if (!right) throw new Invalid('request.invalid', {}, [{ path: 'otp', code: 'auth.otp_wrong' }]);
      await this.work.rows(
        `update staff set totp_secret = totp_pending, totp_pending = null, totp_since = now() where id = $1`,
        [sub],
      );
      const recoveryCodes = await this.secondFactor.renewRecoveryCodes(sub);
      await this.notices.tell(sub, 'second-factor-changed');
      const { body, ...secrets } = await this.opener.open(sub, assignment, { field, secondFactor: true }, caller);
      const { accessToken, expiresIn } = body;
      return { ...secrets, body: { recoveryCodes, accessToken, expiresIn } };
    });
  }

  private permitted<T>(
    token: string,
    caller: Caller,
    act: (enrolment: Enrolment, account: Account) => Promise<T>,
  ): Promise<T> {
    const enrolment = this.tokens.readEnrolment(token);
    if (!enrolment) throw new Unauthorized('auth.enrolment_invalid');
    const run = async () => {
      const found = await this.work.row<Found & Record<string, unknown>>(account, [
        ...[enrolment.sub, enrolment.replaces, enrolment.iat],
      ]);
      if (!found?.assignment) throw new Unauthorized('auth.enrolment_invalid');
      return act(enrolment, { ...found, assignment: found.assignment });
    };
    return this.work.run({ ...authActor, staffId: enrolment.sub }, run, caller.requestId);
  }
}
