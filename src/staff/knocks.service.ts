import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { TooMany } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import { Vault } from '../platform/vault';
import { Caller } from './caller';
import { hashOfToken } from './one-time-code.rules';
import { countTry, Knock, knockAt } from './sign-in.queries';

/** Failures within an hour, from one address and on one login from anywhere, before more is asked for. */
const perAddress = 100;
const perAccount = 20;
/** Seconds to wait when one of them is reached. */
const pause = 900;

/**
 * Counts tries to sign in. Five failures hold up that login at that address only; more from everywhere ask unknown
 * devices for a second factor. So a stranger cannot keep a colleague out: not from another address, and not from the
 * browser the colleague uses (engine limits of ASVS 5.0 6.3.1).
 */
@Injectable()
export class KnocksService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vault: Vault,
  ) {}

  /**
   * Reads the account of a login; throws when there were too many failures. Until the transaction ends, other tries on
   * the login wait. A login nobody has is treated the same way.
   *
   * @param proves whether the try carries a second factor
   */
  async knock(login: string, proves: boolean, caller: Caller): Promise<{ knock: Knock; mustProve: boolean }> {
    const device = caller.deviceToken === null ? null : hashOfToken(caller.deviceToken);
    const knock = await knockAt(this.work, login, this.digest(login), caller.address, device);
    const mustProve = knock.account_failures >= perAccount && !knock.device_id;
    if ((knock.pair_wait ?? 0) > 0) throw new TooMany('auth.too_many', { retryAfter: knock.pair_wait });
    if (knock.address_failures >= perAddress || (mustProve && !proves))
      throw new TooMany('auth.too_many', { retryAfter: pause });
    return { knock, mustProve };
  }

  /** Counts a try as failed. @returns its id, with which it can be taken back */
  async count(login: string, { address }: Caller): Promise<string> {
    const tryId = uuidv7();
    await countTry(this.work, tryId, this.digest(login), address);
    return tryId;
  }

  private digest(login: string): Buffer {
    return this.vault.blindIndex('login', login);
  }
}
