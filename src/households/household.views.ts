import { Injectable } from '@nestjs/common';
import { fieldsOf } from '../platform/changes';
import type { Role } from '../platform/access/permissions';
import { HouseholdForm } from './household.dto';
import type { Household } from './household.entity';
import { HouseholdView, MemberView } from './household-view.dto';
import { healthClassField, personalFields, PersonalClass, visibility } from './household.visibility';
import { MemberForm } from './members/member.dto';
import type { Member } from './members/member.entity';
import { SealedFields, sealedFields, SealedTable } from './sealed-fields.service';

type Row = Record<string, unknown> & { id: string };

/** Fields of the forms, and those beside them that everyone sees. */
const shown: Record<SealedTable, readonly string[]> = {
  household: [
    ...['id', 'regionCode', 'number', 'publicId', 'registration', 'headName', 'headMemberId', 'memberCount'],
    ...fieldsOf(HouseholdForm),
    ...['exitStatus', 'exitYear', 'createdAt', 'updatedAt', 'submittedAt', 'registeredAt', 'closedAt'],
  ],
  member: [...['id', 'householdId', 'status', 'statusOn', 'increaseReason', 'decreaseReason'], ...fieldsOf(MemberForm)],
};

/** Makes what a role may see of a household; the only place where personal values leave the sealed columns for a view. */
@Injectable()
export class HouseholdViews {
  constructor(private readonly sealed: SealedFields) {}

  household(row: Household, members: readonly Member[], role: Role): HouseholdView {
    const people = members.map((member) => this.member(member, role));
    return { ...this.view('household', { ...row }, role), members: people } as HouseholdView;
  }

  member(row: Member, role: Role): MemberView {
    return this.view('member', { ...row }, role) as unknown as MemberView;
  }

  private view(table: SealedTable, row: Row, role: Role): object {
    const classes: Partial<Record<string, PersonalClass>> = personalFields[table];
    const view: Record<string, unknown> = {};
    const revisions = this.sealed.revisions(table, row);
    for (const field of shown[table]) {
      const personal = classes[field];
      const sight = personal ? visibility[role][personal].view : 'clear';
      const hidden = sight === 'never' || (sight === 'class' && field !== healthClassField);
      if (hidden) delete revisions[field];
      else
        view[field] = field in sealedFields[table] ? this.sealedValue(table, field, row, sight) : (row[field] ?? null);
    }
    return { ...view, revisions };
  }

  private sealedValue(table: SealedTable, field: string, row: Row, sight: string): unknown {
    return sight === 'clear' ? this.sealed.open(table, field, row) : (row[`${field}Masked`] ?? null);
  }
}
