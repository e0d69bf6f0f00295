import type { UnitOfWork } from '../../platform/unit-of-work';

/** A household of the register that the file may speak of. */
export interface Match {
  id: string;
  number: string | null;
  registration: string;
  regionCode: string;
  /** Name of its township's office. */
  office: string;
  /** Keyed hash of its head's identity number, in hex. */
  head: string | null;
}

const match = `h.id, h.number, h.registration, h.region_code as "regionCode", office.name_zh as office`;
const office = `join region office on office.code = rpad(h.township_code, 12, '0')`;

/** Households by their numbers, wherever they are. */
export const householdsNumbered = (work: UnitOfWork, numbers: readonly string[]): Promise<Match[]> =>
  work.rows<Match>(`select ${match}, null as head from household h ${office} where h.number = any ($1)`, [
    [...numbers],
  ]);

/** Households by their heads, drafts included; the place has to be looked at by the caller. */
export const householdsHeaded = (work: UnitOfWork, heads: readonly Buffer[]): Promise<Match[]> =>
  work.rows<Match>(
    `select ${match}, encode(m.id_number_index, 'hex') as head
     from member m join household h on h.id = m.household_id ${office}
     where m.id_number_index = any ($1) and m.active and m.relation = '01'
       and h.registration in ('draft', 'submitted', 'registered') order by h.id`,
    [[...heads]],
  );

/** A number that stands in a submitted or registered household. */
export interface Claim {
  index: string;
  memberId: string;
  householdId: string;
  office: string;
}

export const claimsOn = (work: UnitOfWork, indexes: readonly Buffer[]): Promise<Claim[]> =>
  work.rows<Claim & Record<string, unknown>>(
    `select encode(c.id_number_index, 'hex') as index, c.member_id as "memberId", c.household_id as "householdId",
       office.name_zh as office
     from identity_claim c join household h on h.id = c.household_id ${office} where c.id_number_index = any ($1)`,
    [[...indexes]],
  );

/** How often each household was changed: the mark that a later look compares. */
export const marksOf = (work: UnitOfWork, ids: readonly string[]): Promise<{ id: string; changes: string }[]> =>
  work.rows(`select household_id as id, changes from household_completeness where household_id = any ($1)`, [[...ids]]);

/** A village within the place of the batch, with the names around it. */
export interface Village {
  code: string;
  village: string;
  township: string;
  banner: string;
}

/** Every village of a division. `digits` are those of its code that name it. */
export const villagesIn = (work: UnitOfWork, digits: string): Promise<Village[]> =>
  work.rows<Village & Record<string, unknown>>(
    `select v.code, v.name_zh as village, t.name_zh as township, b.name_zh as banner
     from region v join region t on t.code = left(v.code, 9) || '000' join region b on b.code = left(v.code, 6) || '000000'
     where v.level = 'village' and v.code like $1 || '%'`,
    [digits],
  );

/** Which of some codes name a village anywhere. */
export const villagesNamed = async (work: UnitOfWork, codes: readonly string[]): Promise<Set<string>> => {
  const rows = await work.rows<{ code: string }>(
    `select code from region where level = 'village' and code = any ($1)`,
    [[...codes]],
  );
  return new Set(rows.map(({ code }) => code));
};
