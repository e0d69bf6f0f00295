import { countCap, countOf } from '../../platform/page.dto';
import type { UnitOfWork } from '../../platform/unit-of-work';
import type { DuplicateKind } from './near-names.rules';

/** Two members to be compared, the one that changed and one with the same identity number or birth date. */
export interface Candidate {
  id: string;
  other: string;
  sameNumber: boolean;
  differentNumbers: boolean;
  sameBirthDate: boolean;
  sameHousehold: boolean;
  name: string;
  otherName: string;
  region: string;
  otherRegion: string;
}

export interface FoundPair {
  id: string;
  memberA: string;
  memberB: string;
  regionA: string;
  regionB: string;
  kind: DuplicateKind;
  /** Both have an identity number, and not the same. */
  differentNumbers: boolean;
}

/** Takes members whose comparison was asked for; several servers may do so at once, each gets others. */
export const takeAsked = (work: UnitOfWork, limit: number): Promise<{ id: string }[]> =>
  work.rows(
    `delete from duplicate_comparison where member_id in (
       select member_id from duplicate_comparison order by asked_at limit $1 for update skip locked)
     returning member_id as id`,
    [limit],
  );

const alive = `('draft', 'submitted', 'registered')`;
const counting = `('submitted', 'registered')`;
const compared = 'id, household_id, region_code, name, birth_date, id_number_index';

/** A member, and the names of all others who were born on the same day. */
export interface BornTogether {
  id: string;
  name: string;
  names: string[];
}

/**
 * The names that members have to be told from. Names alone, from the index alone: hardly one of them is like another,
 * and only of those who bear such a name the rest is read.
 */
export const bornTogether = (work: UnitOfWork, members: string[]): Promise<BornTogether[]> =>
  work.rows(
    `select m.id, m.name, array(select distinct o.name from member o
       where o.birth_date = m.birth_date and o.active and o.id <> m.id) as names
     from member m where m.id = any ($1) and m.active`,
    [members],
  );

/** A member, and a name that somebody else who was born on the same day bears. */
export interface NearName {
  id: string;
  name: string;
}

/**
 * Who shares a number with the given members, or birth date and one of the near names. Two drafts of different
 * households are not held together. The pairs are found first and their households looked up afterwards: planned as one
 * join before the tables have statistics, every household would be held against every other.
 */
export const candidates = (work: UnitOfWork, members: string[], near: NearName[]): Promise<Candidate[]> =>
  work.rows(
    `with near (id, name) as (select * from unnest($2::uuid[], $3::text[])),
     pair as materialized (
       select m.id, o.id as other, m.name, o.name as "otherName", m.region_code as region,
         o.region_code as "otherRegion", m.household_id, o.household_id as other_household,
         coalesce(m.id_number_index = o.id_number_index, false) as "sameNumber",
         coalesce(m.id_number_index <> o.id_number_index, false) as "differentNumbers",
         coalesce(m.birth_date = o.birth_date, false) as "sameBirthDate"
       from member m
       join lateral (
         select ${compared} from member same where same.id_number_index = m.id_number_index and same.active
         union
         select ${compared.replace(/(\w+)/g, 'born.$1')} from near
           join member born on born.birth_date = m.birth_date and born.name = near.name and born.active
         where near.id = m.id
       ) o on o.id <> m.id
       where m.id = any ($1) and m.active
     )
     select pair.id, other, name, "otherName", region, "otherRegion", "sameNumber", "differentNumbers",
       "sameBirthDate", household_id = other_household as "sameHousehold"
     from pair
     join household h on h.id = household_id and h.registration in ${alive}
     join household oh on oh.id = other_household and oh.registration in ${alive}
     where h.id = oh.id or h.registration in ${counting} or oh.registration in ${counting}`,
    [members, near.map(({ id }) => id), near.map(({ name }) => name)],
  );

/**
 * Stores what a comparison of `members` found. A decision is remembered: the pair is asked again only when the same
 * identity number turns up after it. Open pairs of these members that are alike no longer lapse.
 */
export const storePairs = (work: UnitOfWork, members: string[], pairs: FoundPair[], at: Date): Promise<unknown> =>
  work.rows(
    `with found as (
       select * from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $9::boolean[])
         as found (id, member_a, member_b, region_a, region_b, kind, different_numbers)
     ), lapsed as (
       update duplicate_pair p set state = 'lapsed'
       where p.state = 'open' and (p.member_a = any ($1) or p.member_b = any ($1))
         and not exists (select 1 from found f where f.member_a = p.member_a and f.member_b = p.member_b)
     )
     insert into duplicate_pair (id, member_a, member_b, region_a, region_b, kind, different_numbers, found_at)
     select id, member_a, member_b, region_a, region_b, kind, different_numbers, $8 from found order by member_a, member_b
     on conflict (member_a, member_b) do update
       set kind = excluded.kind, different_numbers = excluded.different_numbers, state = 'open', found_at = excluded.found_at, decided_by = null, decided_at = null,
         reason = null
       where duplicate_pair.state = 'lapsed'
         or (duplicate_pair.state = 'open' and (duplicate_pair.kind, duplicate_pair.different_numbers)
           <> (excluded.kind, excluded.different_numbers))
         or (duplicate_pair.state = 'notDuplicate' and excluded.kind = 'sameIdNumber'
           and duplicate_pair.kind <> 'sameIdNumber')`,
    [
      members,
      pairs.map(({ id }) => id),
      pairs.map(({ memberA }) => memberA),
      pairs.map(({ memberB }) => memberB),
      pairs.map(({ regionA }) => regionA),
      pairs.map(({ regionB }) => regionB),
      pairs.map(({ kind }) => kind),
      at,
      pairs.map(({ differentNumbers }) => differentNumbers),
    ],
  );

/** One side as the reader sees it: without a member where the record lies outside their region. */
export interface SideRow {
  memberId: string | null;
  name: string | null;
  birthDate: string | null;
  householdId: string | null;
  householdNumber: string | null;
  villageCode: string | null;
  officeCode: string;
  officeName: string;
}

export interface PairRow {
  id: string;
  kind: DuplicateKind;
  state: 'open' | 'confirmed' | 'notDuplicate' | 'lapsed';
  foundAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  reason: string | null;
  a: SideRow;
  b: SideRow;
}

const side = (of: 'a' | 'b'): string => `jsonb_build_object('memberId', ${of}.id, 'name', ${of}.name,
    'birthDate', ${of}.birth_date, 'householdId', h${of}.id, 'householdNumber', h${of}.number,
    'villageCode', h${of}.region_code, 'officeCode', office_${of}.code, 'officeName', office_${of}.name_zh) as ${of}`;

const joins = (of: 'a' | 'b'): string => `
  left join member ${of} on ${of}.id = p.member_${of} left join household h${of} on h${of}.id = ${of}.household_id
  join region office_${of} on office_${of}.code = rpad(p.township_${of}, 12, '0')`;

const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const shown = `
  select p.id, p.kind, p.state, ${iso('p.found_at')} as "foundAt", s.name as "decidedBy",
    ${iso('p.decided_at')} as "decidedAt", p.reason, ${side('a')}, ${side('b')}
  from duplicate_pair p ${joins('a')} ${joins('b')} left join staff s on s.id = p.decided_by`;

const inState = `p.state = $1 and ($2::text is null or p.kind = $2)`;

/** A page of the pairs in a state that the reader sees a side of, the newest first. */
export const pairsIn = (
  work: UnitOfWork,
  { state, kind }: { state: string; kind?: DuplicateKind },
  limit: number,
  after: string[] | null,
): Promise<PairRow[]> =>
  work.rows(
    `${shown} where ${inState}
       and ($3::timestamptz is null or (p.found_at, p.id) < ($3::timestamptz, $4::uuid))
     order by p.found_at desc, p.id desc limit $5`,
    [state, kind ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  );

/** How many there are, up to one more than the cap of lists. */
export const countPairs = async (
  work: UnitOfWork,
  { state, kind }: { state: string; kind?: DuplicateKind },
): Promise<number> => {
  const list = `select from duplicate_pair p where ${inState} limit ${countCap + 1}`;
  return (await work.row<{ count: number }>(countOf(list), [state, kind ?? null]))?.count ?? 0;
};

export const pairById = (work: UnitOfWork, id: string): Promise<PairRow | undefined> =>
  work.row(`${shown} where p.id = $1`, [id]);

/** Decides an open pair; undefined when it is not open, not there or out of sight. */
export const decidePair = (
  work: UnitOfWork,
  id: string,
  decision: { state: string; reason: string; at: Date },
): Promise<{ id: string } | undefined> =>
  work.row(
    `update duplicate_pair set state = $2, reason = $3, decided_by = $4, decided_at = $5
     where id = $1 and state = 'open' returning id`,
    [id, decision.state, decision.reason, work.staffId, decision.at],
  );
