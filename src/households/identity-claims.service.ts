import { Injectable } from '@nestjs/common';
import { AccessLog } from '../platform/access-log';
import { Conflict, Fault } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import type { Member } from './members/member.entity';

/** An identity number stands once among active members of submitted and registered households of the whole city. */
@Injectable()
export class IdentityClaims {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accesses: AccessLog,
  ) {}

  /**
   * Claims the numbers of members for a household, in one statement; concurrent claims of one number wait for each
   * other. Throws `household.id_number_taken`, which tells for each member only the office to call, and notes that it
   * was told; the review queue has both already where the member is written, since a trigger asks for the comparison.
   */
  async claim(householdId: string, members: readonly Member[]): Promise<void> {
    const numbered = members.filter(({ active, idNumberIndex }) => active !== false && idNumberIndex !== null);
    if (!numbered.length) return;
    const taken = await this.work.rows<{ member_id: string; office: string }>(
      `select member_id, office from claim_id_numbers($1, $2, $3)`,
      [householdId, numbered.map(({ id }) => id), numbered.map(({ idNumberIndex }) => idNumberIndex)],
    );
    if (!taken.length) return;
    const { regionCode } = members[0] as Member;
    for (const { member_id } of taken)
      this.accesses.recordRefusal({
        ...{ action: 'number-taken', householdId, regionCode, field: `member.${member_id}.idNumber` },
      });
    const faults = taken.map(({ member_id, office }): Fault => ({
      path: `members[${member_id}].idNumber`,
      code: 'household.id_number_taken',
      params: { office },
    }));
    throw new Conflict('household.id_number_taken', { office: taken[0]?.office }, faults);
  }
}
