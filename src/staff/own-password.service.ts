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
    await this.settle(owner.tryId);
    const hash = await this.passwords.accept(password, owner, 'password');
    await this.work.as('app_auth', () => this.passwords.replace(me.staffId, hash, me.sessionId));
  }

  /** Makes sure that the person at the session knows its password; the try stays counted until it is settled. */
  async confirm(me: SignedIn, password: string, caller: Caller, path: string): Promise<ConfirmedOwner> {
    const { knock, tryId } = await this.work.as('app_auth', async () => {
      const known = await this.work.row<{ login: string }>(`select login from staff where id = $1`, [me.staffId]);
      return this.knocks.knock(known?.login ?? '', true, caller);
    });
    if (!(await this.hasher.verify(knock.password_hash, password))) throw new WrongSecret(path, 'password.wrong');
    const { login, name, password_hash: hash, former_password_hashes: former, totp_secret: totp } = knock;
    return { login, name, hash, former, totp, tryId };
  }

  /** Takes the counted failure back. */
  async settle(tryId: string): Promise<void> {
    await this.work.as('app_auth', () => settleTry(this.work, tryId, 'incomplete'));
  }
}

interface ConfirmedOwner extends Owner {
  totp: Buffer | null;
  tryId: string;
}

/** 400 for a wrong password or code of one's own; the counted failure stays. */
export class WrongSecret extends Invalid {
  override readonly keepsWork = true;
  constructor(path: string, code: string) {
    super('request.invalid', {}, [{ path, code }]);
  }
}
