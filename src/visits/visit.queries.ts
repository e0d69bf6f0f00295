import { uuidv7 } from 'uuidv7';
import { momentSql } from '../platform/columns';
import { regionCondition } from '../platform/region-filter';
import type { UnitOfWork } from '../platform/unit-of-work';
import type { RecordVisit, VisitItem, VisitPhotoView, VisitQuery } from './visit.dto';

/** Rows counted before a list only says that there are more. */
export const mostCounted = 10_000;

/** A visit as it is written down, words sealed. */
export interface VisitRow {
  id: string;
  householdId: string;
  regionCode: string;
  staffId: string;
  assignmentId: string;
  visitedAt: Date;
  visitedOn: string;
  receivedAt: Date;
  changes: Buffer | null;
  requests: Buffer | null;
  notes: Buffer | null;
  contentTag: string;
  input: RecordVisit;
}

const insert = `
  with told as (
    insert into visit (id, household_id, region_code, staff_id, assignment_id, purpose, result, started_at, ended_at,
      device_ahead_ms, visited_at, visited_on, received_at, met_members, others_met, family_changed, income_changed,
      guarantees_changed, changes, conditions, measures, requests, notes, satisfaction, latitude, longitude, accuracy_m,
      signature, content_tag)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
      $24, $25, $26, $27, $28, $29)
    on conflict (id) do nothing returning id),
  pictured as (
    insert into visit_photo (id, visit_id, household_id, region_code, kind, sha256, taken_at, staff_id, visited_at)
    select p.id, told.id, $2, $3, p.kind, decode(p.sha256, 'hex'), p."takenAt", $4, $11
    from told, jsonb_to_recordset($30::jsonb) as p (id uuid, kind text, sha256 text, "takenAt" timestamptz))
  select id from told`;

/** Writes a visit with the pictures it names. @returns false when the id is taken */
export async function insertVisit(work: UnitOfWork, row: VisitRow): Promise<boolean> {
  const { input } = row;
  const photos = (input.photos ?? []).map((photo) => ({ ...photo, id: uuidv7() }));
  const rows = await work.rows(insert, [
    ...[row.id, row.householdId, row.regionCode, row.staffId, row.assignmentId, input.purpose, input.result],
    ...[input.startedAt, input.endedAt ?? null, input.deviceAheadMs ?? null, row.visitedAt, row.visitedOn],
    ...[row.receivedAt, input.metMembers ?? [], input.othersMet ?? 0, input.family.changed, input.income.changed],
    ...[input.guarantees.changed, row.changes, JSON.stringify(input.conditions ?? [])],
    ...[JSON.stringify(input.measures ?? []), row.requests, row.notes, input.satisfaction ?? null],
    ...[input.place?.latitude ?? null, input.place?.longitude ?? null, input.place?.accuracyM ?? null],
    ...[input.signature, row.contentTag, JSON.stringify(photos)],
  ]);
  return rows.length > 0;
}

/** A visit as it is read. */
export interface ReadVisit extends VisitItem {
  startedAt: string;
  endedAt: string | null;
  deviceAheadMs: string | null;
  lastVisitOn: string | null;
  metMembers: string[];
  othersMet: number;
  familyChanged: boolean;
  incomeChanged: boolean;
  guaranteesChanged: boolean;
  changes: Buffer | null;
  conditions: RecordVisit['conditions'];
  measures: RecordVisit['measures'];
  requests: Buffer | null;
  notes: Buffer | null;
  latitude: string | null;
  longitude: string | null;
  accuracyM: number | null;
  photos: VisitPhotoView[];
  signature: RecordVisit['signature'];
  contentTag: string;
}

const item = `v.id, v.household_id as "householdId", h.number as "householdNumber", h.head_name as "headName",
  v.region_code as "regionCode", r.name_zh as "villageName", v.staff_id as "staffId", s.name as "staffName",
  v.purpose, v.result, ${momentSql('v.visited_at')} as "visitedAt", v.visited_on::text as "visitedOn",
  ${momentSql('v.received_at')} as "receivedAt",
  v.family_changed or v.income_changed or v.guarantees_changed as changed, v.satisfaction,
  (select count(*)::int from visit_photo p where p.visit_id = v.id and p.kind = 'photo') as "photoCount"`;

const from = `from visit v join household h on h.id = v.household_id join region r on r.code = v.region_code
  join staff s on s.id = v.staff_id`;

const whole = `select ${item}, ${momentSql('v.started_at')} as "startedAt", ${momentSql('v.ended_at')} as "endedAt",
  v.device_ahead_ms as "deviceAheadMs", v.met_members as "metMembers", v.others_met as "othersMet",
  v.family_changed as "familyChanged", v.income_changed as "incomeChanged",
  v.guarantees_changed as "guaranteesChanged", v.changes, v.conditions, v.measures, v.requests, v.notes, v.latitude,
  v.longitude, v.accuracy_m as "accuracyM", v.signature, v.content_tag as "contentTag",
  (select w.visited_on::text from visit w where w.household_id = v.household_id
    and (w.visited_at, w.id) < (v.visited_at, v.id) order by w.visited_at desc, w.id desc limit 1) as "lastVisitOn",
  coalesce((select jsonb_agg(jsonb_build_object('sha256', encode(p.sha256, 'hex'), 'kind', p.kind,
      'takenAt', ${momentSql('p.taken_at')}, 'attachmentId', a.id) order by p.id)
    from visit_photo p left join attachment a
      on a.household_id = p.household_id and a.sha256 = p.sha256 and a.closed_at is null
    where p.visit_id = v.id), '[]') as photos ${from}`;

export const readVisit = (work: UnitOfWork, id: string): Promise<ReadVisit | undefined> =>
  work.row<ReadVisit>(`${whole} where v.id = $1`, [id]);

type Bind = (value: unknown) => string;

function conditions({ householdId, staffId, regionCode, from: first, to }: VisitQuery, bind: Bind): string[] {
  const asked = (sql: string, value: unknown) => (value === undefined ? [] : [`${sql} ${bind(value)}`]);
  const [column, code] = regionCode === undefined ? [] : regionCondition(regionCode);
  return [
    ...asked('v.household_id =', householdId),
    ...asked('v.staff_id =', staffId),
    ...(column ? asked(`${column.replace(/(\w+_code)/, 'v.$1')} =`, code) : []),
    ...asked('v.visited_on >=', first),
    ...asked('v.visited_on <=', to),
  ];
}

/** Visits, the latest first; one more than `limit` when there are more. */
export function listVisits(
  work: UnitOfWork,
  query: VisitQuery,
  after: string[] | undefined,
  limit: number,
): Promise<(VisitItem & { total: number })[]> {
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const asked = conditions(query, bind);
  const counted = asked.length ? `where ${asked.join(' and ')}` : '';
  const page = [...asked, ...(after ? [`(v.visited_at, v.id) < (${after.map(bind).join()})`] : [])];
  return work.rows(
    `select ${item}, (select count(*)::int from (select 1 from visit v ${counted} limit ${mostCounted + 1}) c) as total
     ${from} ${page.length ? `where ${page.join(' and ')}` : ''}
     order by v.visited_at desc, v.id desc limit ${bind(limit + 1)}`,
    values,
  );
}
