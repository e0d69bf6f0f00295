import { Injectable } from '@nestjs/common';
import { SignedIn } from '../platform/access/actor';
import { UnitOfWork } from '../platform/unit-of-work';
import { Caller } from './caller';
import { OwnPasswordService, WrongSecret } from './own-password.service';
import { EnrolmentPermit, ProveYourself, RecoveryCodes } from './second-factor.dto';
import { SecondFactorService } from './second-factor.service';
import { TokensService } from './tokens.service';

/** The second factor of the person at the session: an open session alone does not change it. */
@Injectable()
export class OwnSecondFactorService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly passwords: OwnPasswordService,
    private readonly secondFactor: SecondFactorService,
    private readonly tokens: TokensService,
  ) {}

  /** Permission to set it up, or to replace it. */
  async permit(me: SignedIn, proof: ProveYourself, caller: Caller): Promise<EnrolmentPermit> {
    await this.prove(me, proof, caller);
    return { enrolmentToken: this.tokens.signEnrolment(me.staffId, false, true) };
  }

  /** New recovery codes; the old ones no longer work. */
  async renewRecoveryCodes(me: SignedIn, proof: ProveYourself, caller: Caller): Promise<RecoveryCodes> {
    if (!(await this.prove(me, proof, caller))) throw new WrongSecret('otp', 'auth.otp_wrong');
    return this.work.as('app_auth', async () => ({
      recoveryCodes: await this.secondFactor.renewRecoveryCodes(me.staffId),
    }));
  }

  /** Checks password and second factor; says whether there is a second factor. */
  private async prove(me: SignedIn, proof: ProveYourself, caller: Caller): Promise<boolean> {
    const { totp, tryId } = await this.passwords.confirm(me, proof.password, caller, 'password');
    const right = totp && (await this.work.as('app_auth', () => this.secondFactor.proves(me.staffId, totp, proof)));
    if (right === false) throw new WrongSecret('otp', 'auth.otp_wrong');
    await this.passwords.settle(tryId);
    return totp !== null;
  }
}
