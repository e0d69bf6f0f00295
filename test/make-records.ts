import { uuidv7 } from 'uuidv7';
import type { TestApp } from './app';

/** A person as the register of a planted household knows them. */
export interface PlantedMember {
  id?: string;
  name: string;
  birthDate?: string | null;
  relation?: string;
  /** Stands for the identity number: the same text is the same number. */
  idNumber?: string;
}

export interface PlantedHousehold {
  id: string;
  members: string[];
}

let counter = 0;

/** A household put into the register past its routes, for tests of what is recorded beside it. */
export async function plantHousehold(
  app: TestApp,
  regionCode: string,
  { registration = 'registered', members = [] as PlantedMember[] } = {},
): Promise<PlantedHousehold> {
  const id = uuidv7();
  const number = registration === 'draft' ? null : `${regionCode.slice(0, 6)}${String(++counter).padStart(6, '0')}`;
  await app.sql.query(
    `insert into household (id, region_code, number, registration, head_name, member_count, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, now(), now())`,
    [id, regionCode, number, registration, members[0]?.name ?? '白音', members.length],
  );
  const ids: string[] = [];
  for (const [i, member] of members.entries())
    ids.push(await plantMember(app, id, regionCode, { relation: i ? '99' : '01', ...member }));
  return { id, members: ids };
}

async function plantMember(
  app: TestApp,
  householdId: string,
  regionCode: string,
  member: PlantedMember,
): Promise<string> {
  const id = member.id ?? uuidv7();
  const number = member.idNumber ? Buffer.from(member.idNumber.padEnd(16).slice(0, 16)) : null;
  await app.sql.query(
    `insert into member (id, household_id, region_code, name, birth_date, relation, id_number, id_number_index, created_at,
       updated_at) values ($1, $2, $3, $4, $5, $6, $7, $7, now(), now())`,
    [id, householdId, regionCode, member.name, member.birthDate ?? null, member.relation ?? '99', number],
  );
  return id;
}
