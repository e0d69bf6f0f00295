import type { Family } from './household-change.rules';

/** A row of `lockFamilies`. */
export interface FamilyRow {
  id: string;
  number: string | null;
  registration: string;
  region_code: string;
  head_member_id: string | null;
  head_name: string;
  exit_status: string | null;
  member_count: number;
  registered_on: string | null;
  member_id: string | null;
  name: string;
  sex: string | null;
  birth_date: string | null;
  relation: string | null;
  status: string;
  id_number: Buffer | null;
  phone: Buffer | null;
  health_notes: Buffer | null;
}

/** The sealed values of a member, which are bound to the row they stand in. */
export interface SealedMember {
  id: string;
  idNumber: Buffer | null;
  phone: Buffer | null;
  healthNotes: Buffer | null;
}

export interface LockedFamily extends Family {
  memberCount: number;
  sealed: SealedMember[];
}

/** Gathers the rows of each household, in the order of `ids`. */
export const familiesOf = (rows: readonly FamilyRow[], ids: readonly string[]): LockedFamily[] =>
  ids.flatMap((id) => {
    const own = rows.filter((row) => row.id === id);
    return own[0] ? [familyOf(own[0], own)] : [];
  });

function familyOf(household: FamilyRow, rows: readonly FamilyRow[]): LockedFamily {
  const people = rows.filter((row): row is FamilyRow & { member_id: string } => row.member_id !== null);
  return {
    id: household.id,
    number: household.number,
    registration: household.registration,
    regionCode: household.region_code,
    headMemberId: household.head_member_id,
    headName: household.head_name,
    exitStatus: household.exit_status,
    registeredOn: household.registered_on,
    memberCount: household.member_count,
    members: people.map(({ member_id, name, sex, birth_date, relation, status }) => ({
      ...{ id: member_id, name, sex, birthDate: birth_date, relation, status },
    })),
    sealed: people.map(({ member_id, id_number, phone, health_notes }) => ({
      ...{ id: member_id, idNumber: id_number, phone, healthNotes: health_notes },
    })),
  };
}
