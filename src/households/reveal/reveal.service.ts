import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import { AccessLog } from '../../platform/access-log';
import { Forbidden, Invalid, NotFound } from '../../platform/errors';
import { personalFields, PersonalClass, visibility } from '../household.visibility';
import { HouseholdRows } from '../household-rows.service';
import { MemberRows } from '../members/member-rows.service';
import { RevealedValue, RevealValue } from './reveal.dto';
import { SealedFields } from '../sealed-fields.service';

/** Shows one masked value in clear, to those who may and for a purpose that is written down first. */
@Injectable()
export class RevealService {
  constructor(
    private readonly households: HouseholdRows,
    private readonly members: MemberRows,
    private readonly sealed: SealedFields,
    private readonly accesses: AccessLog,
  ) {}

  async reveal(id: string, { field, memberId, purpose }: RevealValue, me: SignedIn): Promise<RevealedValue> {
    const table = memberId ? 'member' : 'household';
    const classes: Partial<Record<string, PersonalClass>> = personalFields[table];
    const personal = classes[field];
    if (!personal) throw new Invalid('request.invalid', {}, [{ path: 'field', code: 'reveal.field_elsewhere' }]);
    const { view, reveal } = visibility[me.role][personal];
    if (view !== 'clear' && !reveal) throw new Forbidden('access.forbidden');
    const household = await this.households.find(id);
    if (!household) throw new NotFound('household');
    const row = memberId ? await this.members.find(memberId, id) : household;
    if (!row) throw new NotFound('member');
    const logged = memberId ? `member.${memberId}.${field}` : `household.${field}`;
    await this.accesses.record({
      ...{ action: 'reveal', householdId: id, regionCode: household.regionCode, field: logged, purpose },
    });
    return { field, value: this.sealed.open(table, field, row) };
  }
}
