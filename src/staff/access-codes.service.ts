import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { authActor } from '../platform/access/actor';
import { Unauthorized } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import { AcceptCode, CodeAccepted } from './auth.dto';
import { Caller } from './caller';
import { DevicesService } from './devices.service';
import { hashOfCode, newCode } from './one-time-code.rules';
import { PasswordsService } from './passwords.service';
import { Handover } from './session-opener.service';

/** How long a code may be used, in hours. */
const hours = { 'first-administrator': 24, invitation: 7 * 24, reset: 24 } as const;
export type CodeKind = keyof typeof hours;

/** A code to hand over; it is shown once. */
export interface IssuedCode {
  code: string;
  expiresAt: Date;
}

interface Opened {
  login: string;
  name: string;
  hash: string | null;
  former: string[];
}

/**
 * One-time codes: with them people choose their own password, so that no administrator ever knows one (ASVS 5.0
 * 6.4.6). Only hashes are kept.
 */
@Injectable()
export class AccessCodesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly passwords: PasswordsService,
    private readonly devices: DevicesService,
  ) {}

  /** Issues a code; those the person was given before no longer work. */
  async issue(kind: CodeKind, staffId: string | null, resetsSecondFactor = false): Promise<IssuedCode> {
    const code = newCode(5);
    if (staffId)
      await this.work.rows(`update access_code set used_at = now() where staff_id = $1 and used_at is null`, [staffId]);
    const expiresAt = new Date(Date.now() + hours[kind] * 3_600_000);
    const by = this.work.actor.staffId;
    await this.work.rows(
      `insert into access_code (id, kind, code_hash, staff_id, resets_second_factor, created_by, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [uuidv7(), kind, hashOfCode(code), staffId, resetsSecondFactor, by, expiresAt],
    );
    return { code, expiresAt };
  }

  /** Takes the code of an invitation or a reset and the password its holder chose; all old sessions end. */
  async accept(
    kind: 'invitation' | 'reset',
    { code, password }: AcceptCode,
    caller: Caller,
  ): Promise<Partial<Omit<Handover, 'body'>> & { body: CodeAccepted }> {
    const owner = await this.work.run(authActor, () => this.look(kind, code), caller.requestId);
    const hash = await this.passwords.accept(password, owner, 'password');
    return this.work.run(
      authActor,
      async () => {
        const { staff_id: staffId, resets } = await this.use(kind, code);
        if (!staffId) throw new Unauthorized('auth.code_invalid');
        await this.passwords.replace(staffId, hash, null);
        if (resets) await this.dropSecondFactor(staffId);
        const { token } = await this.devices.remember(staffId, caller);
        return { body: { login: owner.login }, deviceToken: token };
      },
      caller.requestId,
    );
  }

  /** Uses a code up; of two who use it at once, one is told that it is used. */
  async use(kind: CodeKind, code: string): Promise<{ staff_id: string | null; resets: boolean }> {
    const used = await this.work.row<{ staff_id: string | null; resets: boolean }>(
      `update access_code set used_at = now() where code_hash = $1 and kind = $2 and used_at is null
         and expires_at > now() returning staff_id, resets_second_factor as resets`,
      [hashOfCode(code), kind],
    );
    if (!used) throw new Unauthorized('auth.code_invalid');
    return used;
  }

  private async look(kind: CodeKind, code: string): Promise<Opened> {
    const opened = await this.work.row<Opened & Record<string, unknown>>(
      `select p.login, p.name, p.password_hash as hash, p.former_password_hashes as former
       from access_code c join staff p on p.id = c.staff_id
       where c.code_hash = $1 and c.kind = $2 and c.used_at is null and c.expires_at > now()`,
      [hashOfCode(code), kind],
    );
    if (!opened) throw new Unauthorized('auth.code_invalid');
    return opened;
  }

  private async dropSecondFactor(staffId: string): Promise<void> {
    await this.work.rows(
      `with gone as (delete from recovery_code where staff_id = $1)
       update staff set totp_secret = null, totp_pending = null, totp_since = null where id = $1`,
      [staffId],
    );
  }
}
