import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config';
import { Invalid, Refused } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import { NoticesService } from './notices.service';
import { isExpired, profiles, weaknessOf } from './password.rules';
import { PasswordHasher } from './password-hasher.service';
import { SessionsService } from './sessions.service';

/** Whose password it is, for the words that must not be in it and the ones used before. */
export interface Owner {
  login: string;
  name: string;
  hash: string | null;
  former: readonly string[];
}

/** Choosing and changing passwords under the installation's rules. */
@Injectable()
export class PasswordsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly config: Config,
    private readonly hasher: PasswordHasher,
    private readonly notices: NoticesService,
    private readonly sessions: SessionsService,
  ) {}

  /** The hash of a new password; throws 400 with the reason when the rules refuse it. */
  async accept(password: string, owner: Owner, path: string): Promise<string> {
    const profile = this.config.PASSWORD_PROFILE;
    const weakness = weaknessOf(password, profile, [owner.login, ...owner.login.split(/[._-]/), owner.name]);
    if (weakness)
      throw new Invalid('request.invalid', {}, [{ path, code: weakness, params: { ...profiles[profile] } }]);
    const before = [owner.hash, ...owner.former].slice(0, profiles[profile].former);
    for (const hash of before) {
      if (hash && (await this.hasher.verify(hash, password))) throw new Refused('password.used_before');
    }
    return this.hasher.hash(password);
  }

  isExpired(setAt: Date | null): boolean {
    return isExpired(setAt, this.config.PASSWORD_PROFILE, Date.now());
  }

  /** Replaces a password: every other session of the person ends, and the account is told. */
  async replace(staffId: string, hash: string, keptSession: string | null): Promise<void> {
    await this.work.rows(
      `with ended as (update session set revoked_at = now(), revoked_why = 'password-changed'
         where staff_id = $1 and revoked_at is null and id is distinct from $3)
       update staff set password_hash = $2, password_set_at = now(),
         state = case when state = 'invited' then 'active' else state end,
         former_password_hashes = (array_prepend(password_hash, former_password_hashes))[1:4]
       where id = $1`,
      [staffId, hash, keptSession],
    );
    await this.notices.tell(staffId, 'password-changed');
    this.work.afterCommit(() => this.sessions.forget());
  }

  /** Stores the same password under today's parameters. */
  async rehash(staffId: string, hash: string): Promise<void> {
    await this.work.rows(`update staff set password_hash = $2 where id = $1`, [staffId, hash]);
  }
}
