/** What a proposal meets: its household, its version, and whether the rest it names belongs to the household. */
export interface Met extends Record<string, unknown> {
  regionCode: string;
  registration: string;
  monitoringIdentifiedOn: string | null;
  planKnown: boolean;
  memberKnown: boolean;
  version: { id: string; programme: string; subtypes: unknown; schema: object } | null;
  /** The version in force on the first day. */
  inForce: string | null;
}

/** Values: household, plan, member, version, first day. */
export const meetProposal = `
  select h.region_code as "regionCode", h.registration,
    to_char(h.monitoring_identified_on, 'YYYY-MM-DD') as "monitoringIdentifiedOn",
    $2::uuid is null or exists (select from plan p where p.id = $2 and p.household_id = h.id) as "planKnown",
    $3::uuid is null or exists (select from member m where m.id = $3 and m.household_id = h.id) as "memberKnown",
    (select jsonb_build_object('id', v.id, 'programme', v.programme, 'subtypes', v.subtypes, 'schema', v.schema)
      from programme_version v where v.id = $4) as version,
    (select v.id from programme_version v where v.valid_from <= $5
      and v.programme = (select o.programme from programme_version o where o.id = $4)
      order by v.valid_from desc limit 1) as "inForce"
  from household h where h.id = $1`;

export interface MeasureRow extends Record<string, unknown> {
  id: string;
  householdId: string;
  householdNumber: string | null;
  headName: string;
  villageName: string;
  regionCode: string;
  planId: string | null;
  memberId: string | null;
  programmeVersionId: string;
  programme: string;
  subtype: string;
  category: string;
  orientation: string;
  incomeItem: string | null;
  causes: string[];
  risks: string[];
  details: Record<string, unknown>;
  startOn: string;
  endOn: string | null;
  askedFen: string;
  approvedFen: string | null;
  deliveredFen: string;
  state: string;
  returnedReason: string | null;
  decidedBy: string | null;
  decidedOn: string | null;
  opinion: string | null;
  standards: never[];
  completedOn: string | null;
  verifiedOn: string | null;
  evidenceId: string | null;
  stoppedOn: string | null;
  stopReason: string | null;
  proposedBy: string | null;
  proposedById: string | null;
  proposedAt: Date;
}

const day = (column: string, as: string) => `to_char(m.${column}, 'YYYY-MM-DD') as "${as}"`;
const columns = `m.id, m.household_id as "householdId", h.number as "householdNumber", h.head_name as "headName",
  v.name_zh as "villageName", m.region_code as "regionCode", m.plan_id as "planId", m.member_id as "memberId",
  m.programme_version_id as "programmeVersionId", m.programme, m.subtype, m.category, m.orientation,
  m.income_item as "incomeItem", m.causes, m.risks, m.details, ${day('start_on', 'startOn')}, ${day('end_on', 'endOn')},
  m.asked_fen as "askedFen", m.approved_fen as "approvedFen", m.delivered_fen as "deliveredFen", m.state,
  m.returned_reason as "returnedReason", (select name from staff where id = m.decided_by) as "decidedBy",
  ${day('decided_on', 'decidedOn')}, m.opinion, m.standards, ${day('completed_on', 'completedOn')},
  ${day('verified_on', 'verifiedOn')}, m.evidence_id as "evidenceId", ${day('stopped_on', 'stoppedOn')},
  m.stop_reason as "stopReason", (select name from staff where id = m.proposed_by) as "proposedBy",
  m.proposed_by as "proposedById", m.proposed_at as "proposedAt"`;
const from = `from measure m join household h on h.id = m.household_id join region v on v.code = m.region_code`;

export const findMeasure = `select ${columns} ${from} where m.id = $1`;
/** The same, kept from being changed by others until the transaction ends. */
export const lockMeasure = `${findMeasure} for no key update of m`;
export const measuresOfPlan = `select ${columns} ${from} where m.plan_id = $1 order by m.start_on, m.id`;
/** What the checker reads of the measures of a household (`own.id`). */
export const measureFacts = `
  select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'category', m.category, 'subtype', m.subtype)), '[]')
  from measure m where m.household_id = own.id and m.state <> '06'`;

export const measuresOf = `select ${columns} ${from} where m.household_id = $1 order by m.start_on desc, m.id`;

/**
 * A proposal, or one that was returned and is made anew; nothing comes back where the id is taken. Values: id, household,
 * region, plan, member, version, programme, subtype, category, orientation, item, causes, risks, details, first day,
 * last day, fen, who, when.
 */
export const insertMeasure = `
  insert into measure (id, household_id, region_code, plan_id, member_id, programme_version_id, programme, subtype,
    category, orientation, income_item, causes, risks, details, start_on, end_on, asked_fen, proposed_by, proposed_at,
    updated_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $19)
  on conflict (id) do update set plan_id = excluded.plan_id, member_id = excluded.member_id,
    programme_version_id = excluded.programme_version_id, programme = excluded.programme, subtype = excluded.subtype,
    category = excluded.category, orientation = excluded.orientation, income_item = excluded.income_item,
    causes = excluded.causes, risks = excluded.risks, details = excluded.details, start_on = excluded.start_on,
    end_on = excluded.end_on, asked_fen = excluded.asked_fen, returned_reason = null,
    proposed_by = excluded.proposed_by, updated_at = excluded.updated_at
  where measure.state = '01' and measure.returned_reason is not null
    and measure.household_id = excluded.household_id
  returning id`;

/**
 * The newest first; filters that are null do not count. Values: moment and id of the last, household, state, programme,
 * region, rows, and of those that wait the least and the most fen, each or null.
 */
export const listMeasures = (place: string): string => `
  select ${columns}, to_char(m.proposed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sortedAt" ${from}
  where ($1::timestamptz is null or (m.proposed_at, m.id) < ($1, $2::uuid))
    and ($3::uuid is null or m.household_id = $3) and ($4::text is null or m.state = $4)
    and ($5::text is null or m.programme = $5) and ($6::text is null or ${place} = $6)
    and ($8::bigint is null or (m.state = '01' and m.returned_reason is null and m.asked_fen between $8 and $9))
  order by m.proposed_at desc, m.id desc limit $7`;
