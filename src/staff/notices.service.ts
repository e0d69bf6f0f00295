import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { UnitOfWork } from '../platform/unit-of-work';
import { AccountNotice } from './account-notice.entity';

/** What an account is told about itself, so that its owner notices what somebody else did. */
export type NoticeKind = AccountNotice['kind'];

/** Security notices of accounts. */
@Injectable()
export class NoticesService {
  constructor(private readonly work: UnitOfWork) {}

  async tell(staffId: string, kind: NoticeKind, params: Record<string, unknown> = {}): Promise<void> {
    await this.work.rows(`insert into account_notice (id, staff_id, kind, params) values ($1, $2, $3, $4)`, [
      uuidv7(),
      staffId,
      kind,
      JSON.stringify(params),
    ]);
  }

  /** The person's own notices, the newest hundred first. */
  mine(): Promise<AccountNotice[]> {
    return this.work.repository(AccountNotice).find({
      select: { id: true, kind: true, at: true, params: true },
      where: { staffId: this.work.staffId },
      order: { at: 'DESC', id: 'DESC' },
      take: 100,
    });
  }
}
