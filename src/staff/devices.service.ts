import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { UnitOfWork } from '../platform/unit-of-work';
import { Caller } from './caller';
import { NoticesService } from './notices.service';
import { hashOfToken, newToken } from './one-time-code.rules';

/**
 * Browsers an account has signed in from. A known one is not held up when strangers try the account's password, and
 * an unknown one is reported to the account.
 */
@Injectable()
export class DevicesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notices: NoticesService,
  ) {}

  /** Marks the caller's device as known; a new one gets a token, and the account a notice. */
  async remember(staffId: string, caller: Caller): Promise<{ id: string; token: string }> {
    const token = caller.deviceToken ?? newToken();
    const id = uuidv7();
    const device = await this.work.row<{ id: string }>(
      `insert into device (id, staff_id, token_hash) values ($1, $2, $3)
       on conflict on constraint device_token_taken do update set last_used_at = now() returning id`,
      [id, staffId, hashOfToken(token)],
    );
    if (device?.id === id) {
      await this.notices.tell(staffId, 'new-device', { address: caller.address, userAgent: caller.userAgent });
    }
    return { id: device?.id ?? id, token };
  }
}
