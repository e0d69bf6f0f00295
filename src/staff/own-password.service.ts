import { Injectable } from '@nestjs/common';
import { SignedIn } from '../platform/access/actor';
import { Invalid } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import { ChangePassword } from './auth.dto';
import { Caller } from './caller';
import { KnocksService } from './knocks.service';
import { PasswordHasher } from './password-hasher.service';
import { Owner, PasswordsService } from './passwords.service';

/** A person's own password. Guessing at it with somebody's open session counts like guessing at the sign-in. */
@Injectable()
export class OwnPasswordService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly knocks: KnocksService,
    private readonly hasher: PasswordHasher,
    private readonly passwords: PasswordsService,
  ) {}

  /** Changes it; needs the current one, and ends the person's other sessions. */
  change(me: SignedIn, { current, password }: ChangePassword, caller: Caller): Promise<void> {
    return this.work.as('app_auth', async () => {
      const owner = await this.confirm(me, current, caller, 'current');
      const hash = await this.passwords.accept(password, owner, 'password');
      await this.passwords.replace(me.staffId, hash, me.sessionId);
    });
  }

  /** Makes sure that the person at the session knows its password. Runs as `app_auth`. */
  async confirm(me: SignedIn, password: string, caller: Caller, path: string): Promise<ConfirmedOwner> {
    const known = await this.work.row<{ login: string }>(`select login from staff where id = $1`, [me.staffId]);
    const { knock } = await this.knocks.knock(known?.login ?? '', true, caller);
    const { login, name, password_hash: hash, former_password_hashes: former, totp_secret: totp } = knock;
    if (!(await this.hasher.verify(hash, password))) return this.refuse(login, path, 'password.wrong', caller);
    return { login, name, hash, former, totp };
  }

  /** Counts the failure, and refuses. */
  async refuse(login: string, path: string, code: string, caller: Caller): Promise<never> {
    await this.knocks.count(login, caller);
    throw new WrongSecret(path, code);
  }
}

interface ConfirmedOwner extends Owner {
  totp: Buffer | null;
}

/** 400 for a wrong password or code of one's own; the counted failure stays. */
class WrongSecret extends Invalid {
  override readonly keepsWork = true;
  constructor(path: string, code: string) {
    super('request.invalid', {}, [{ path, code }]);
  }
}
