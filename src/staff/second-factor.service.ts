import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { Config } from '../platform/config';
import { UnitOfWork } from '../platform/unit-of-work';
import { Vault } from '../platform/vault';
import { hashOfCode, newCode } from './one-time-code.rules';
import { NoticesService } from './notices.service';
import { Held } from './sign-in.queries';
import { stepOf } from './totp.rules';

const recoveryCodes = 10;

/** A second factor as a caller shows it. */
export interface Proof {
  otp?: string;
  recoveryCode?: string;
}

/** Checks second factors; each code works once. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly config: Config,
    private readonly vault: Vault,
    private readonly notices: NoticesService,
  ) {}

  /** Whether an assignment asks for one: banner level and above, and administrators, outside the demonstration. */
  isRequiredFor({ role, level }: Pick<Held, 'role' | 'level'>): boolean {
    if (this.config.BANGFU_MODE === 'demo') return false;
    return role === 'administrator' || level === 'banner' || level === 'city';
  }

  /** Whether the proof is right; using it up is part of the answer. */
  async proves(staffId: string, secret: Buffer, { otp, recoveryCode }: Proof): Promise<boolean> {
    if (recoveryCode !== undefined) return this.useRecoveryCode(staffId, recoveryCode);
    return otp !== undefined && this.useStep(staffId, this.open(staffId, secret), otp);
  }

  /** The step of a right code, taken: a second use of it finds the step used. */
  async useStep(staffId: string, secret: string, otp: string): Promise<boolean> {
    const step = stepOf(secret, otp, Date.now());
    if (step === null) return false;
    const taken = await this.work.row(
      `update staff set totp_last_step = $2 where id = $1 and coalesce(totp_last_step, 0) < $2 returning id`,
      [staffId, step],
    );
    return taken !== undefined;
  }

  seal(staffId: string, secret: string): Buffer {
    return this.vault.seal(secret, `staff.totp.${staffId}`);
  }

  open(staffId: string, sealed: Buffer): string {
    return this.vault.open(sealed, `staff.totp.${staffId}`);
  }

  /** Ten new recovery codes in place of those there were; only their hashes are kept. */
  async renewRecoveryCodes(staffId: string): Promise<string[]> {
    const codes = Array.from({ length: recoveryCodes }, () => newCode(3));
    await this.work.rows(
      `with gone as (delete from recovery_code where staff_id = $1)
       insert into recovery_code (id, staff_id, code_hash)
       select * from unnest($2::uuid[], array_fill($1::uuid, array[$4::int]), $3::bytea[])`,
      [staffId, codes.map(() => uuidv7()), codes.map(hashOfCode), recoveryCodes],
    );
    return codes;
  }

  private async useRecoveryCode(staffId: string, code: string): Promise<boolean> {
    const used = await this.work.row(
      `update recovery_code set used_at = now() where staff_id = $1 and code_hash = $2 and used_at is null returning id`,
      [staffId, hashOfCode(code)],
    );
    if (used) await this.notices.tell(staffId, 'recovery-code-used');
    return used !== undefined;
  }
}
