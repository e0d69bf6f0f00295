import { Injectable } from '@nestjs/common';
import { SignedIn } from '../platform/access/actor';
import { UnitOfWork } from '../platform/unit-of-work';
import { Caller } from './caller';
import { OwnPasswordService } from './own-password.service';
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
  permit(me: SignedIn, proof: ProveYourself, caller: Caller): Promise<EnrolmentPermit> {
    return this.work.as('app_auth', async () => {
      await this.prove(me, proof, caller, false);
      return { enrolmentToken: this.tokens.signEnrolment(me.staffId, false, true) };
    });
  }

  /** New recovery codes; the old ones no longer work. */
  renewRecoveryCodes(me: SignedIn, proof: ProveYourself, caller: Caller): Promise<RecoveryCodes> {
    return this.work.as('app_auth', async () => {
      await this.prove(me, proof, caller, true);
      return { recoveryCodes: await this.secondFactor.renewRecoveryCodes(me.staffId) };
    });
  }

  /** Checks the password and the second factor; `demanded`: also where there is none yet. */
  private async prove(me: SignedIn, proof: ProveYourself, caller: Caller, demanded: boolean): Promise<void> {
    const { login, totp } = await this.passwords.confirm(me, proof.password, caller, 'password');
    const right = totp ? await this.secondFactor.proves(me.staffId, totp, proof) : !demanded;
    if (!right) await this.passwords.refuse(login, 'otp', 'auth.otp_wrong', caller);
  }
}
