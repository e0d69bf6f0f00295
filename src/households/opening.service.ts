import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../platform/access/actor';
import { AccessLog } from '../platform/access-log';
import { NotFound } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import { HouseholdFile } from './household-file';

/** Opens the files of households: what people do most. */
@Injectable()
export class OpeningService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly file: HouseholdFile,
    private readonly accesses: AccessLog,
  ) {}

  /** The file of a household as a text of JSON. Who opened it goes to the access log. */
  async open(id: string, me: SignedIn, requestId: string): Promise<string> {
    const found = await this.work.ask(me, this.file.statements(id, me.role), requestId);
    const file = this.file.of(found, me.role);
    if (!file) throw new NotFound('household');
    this.accesses.note({ action: 'open', householdId: id, regionCode: file.regionCode }, me, requestId);
    return file.text;
  }
}
