import type { Schema } from '@/api/client';
import type { HouseholdHere } from '@/offline/pack';

/** The people of a household on this phone. One whom only this phone knows has no status yet: they live there. */
export const peopleOf = ({ household }: HouseholdHere): Schema['MemberView'][] =>
  household.members.map((member) => ({ ...member, status: member.status ?? '1' }) as Schema['MemberView']);
