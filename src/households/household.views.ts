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

/** How a field stands in a view: as it is stored, as the masked text beside it, or opened from its seal. */
export interface Shown {
  field: string;
  as: 'value' | 'masked' | 'opened';
}

function shownTo(table: SealedTable, role: Role): readonly Shown[] {
  const classes: Partial<Record<string, PersonalClass>> = personalFields[table];
  return shown[table].flatMap((field): Shown[] => {
    const personal = classes[field];
    const sight = personal ? visibility[role][personal].view : 'clear';
    if (sight === 'never' || (sight === 'class' && field !== healthClassField)) return [];
    if (!(field in sealedFields[table])) return [{ field, as: 'value' }];
    return [{ field, as: sight === 'clear' ? 'opened' : 'masked' }];
  });
}

const roleNames = Object.keys(visibility) as Role[];
const fieldsByRole = (table: SealedTable) =>
  Object.fromEntries(roleNames.map((role) => [role, shownTo(table, role)])) as Record<Role, readonly Shown[]>;

/** What each role sees of a record, field by field: the one rule behind every view, whoever puts it together. */
export const fieldsSeen = { household: fieldsByRole('household'), member: fieldsByRole('member') };

/** Makes what a role may see of a household from its rows. */
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
    const view: Record<string, unknown> = {};
    const revisions: Record<string, string | null> = {};
    const tags = this.sealed.revisions(table, row);
    for (const { field, as } of fieldsSeen[table][role]) {
      view[field] = this.value(table, field, as, row);
      if (as !== 'value') revisions[field] = tags[field] ?? null;
    }
    return { ...view, revisions };
  }

  private value(table: SealedTable, field: string, as: Shown['as'], row: Row): unknown {
    if (as === 'opened') return this.sealed.open(table, field, row);
    return (as === 'masked' ? row[`${field}Masked`] : row[field]) ?? null;
  }
}
