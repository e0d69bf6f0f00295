import { Injectable } from '@nestjs/common';
import { SignedIn } from '../platform/access/actor';
import { Invalid } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import { ChangePassword } from './auth.dto';
import { Caller } from './caller';
import { KnocksService } from './knocks.service';
import { PasswordHasher } from './password-hasher.service';
import { Owner, PasswordsService } from './passwords.service';
import { settleTry } from './sign-in.queries';

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
  async change(me: SignedIn, { current, password }: ChangePassword, caller: Caller): Promise<void> {
    const owner = await this.confirm(me, current, caller, 'current');
    const hash = await this.passwords.accept(password, owner, 'password');
    await this.work.as('app_auth', () => this.passwords.replace(me.staffId, hash, me.sessionId));
  }

  /** Makes sure that the person at the session knows its password. */
  async confirm(
    me: SignedIn,
    password: string,
    caller: Caller,
    path: string,
  ): Promise<Owner & { totp: Buffer | null }> {
    const { knock, tryId } = await this.work.as('app_auth', async () => {
      const known = await this.work.row<{ login: string }>(`select login from staff where id = $1`, [me.staffId]);
      return this.knocks.knock(known?.login ?? '', true, caller);
    });
    if (!(await this.hasher.verify(knock.password_hash, password))) throw new WrongPassword(path);
    await this.work.as('app_auth', () => settleTry(this.work, tryId, 'incomplete'));
    const { login, name, password_hash: hash, former_password_hashes: former, totp_secret: totp } = knock;
    return { login, name, hash, former, totp };
  }
}

/** 400 for a wrong current password; the counted failure stays. */
class WrongPassword extends Invalid {
  override readonly keepsWork = true;
  constructor(path: string) {
    super('request.invalid', {}, [{ path, code: 'password.wrong' }]);
  }
}
