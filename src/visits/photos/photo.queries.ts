import type { UnitOfWork } from '../../platform/unit-of-work';
import { mostApart } from './fingerprint.rules';

/** A picture of a visit whose content has come and that nobody has compared yet. */
export interface WaitingPhoto {
  id: string;
  visitId: string;
  householdId: string;
  regionCode: string;
  staffId: string;
  attachmentId: string;
  visitedAt: Date;
}

/** Takes some that wait; several servers may do so at once. */
export const takeWaiting = (work: UnitOfWork, limit: number): Promise<WaitingPhoto[]> =>
  work.rows<WaitingPhoto & Record<string, unknown>>(
    `select p.id, p.visit_id as "visitId", p.household_id as "householdId", p.region_code as "regionCode",
       p.staff_id as "staffId", a.id as "attachmentId", p.visited_at as "visitedAt"
     from visit_photo p join attachment a
       on a.household_id = p.household_id and a.sha256 = p.sha256 and a.closed_at is null
     where p.compared_at is null and p.kind = 'photo'
     order by p.visited_at limit $1 for update of p skip locked`,
    [limit],
  );

/** @param fingerprint null: no picture that can be read */
export const markCompared = (work: UnitOfWork, id: string, fingerprint: string | null, now: Date): Promise<unknown> =>
  work.rows(`update visit_photo set fingerprint = $2::bit(256), compared_at = $3 where id = $1`, [
    id,
    fingerprint,
    now,
  ]);

/** Another visit with the same picture, and in how many bits the two differ. */
export interface Likeness {
  visitId: string;
  regionCode: string;
  apart: number;
}

/** The first visit anywhere in the city that named the very same content. */
export const sameContent = (work: UnitOfWork, photo: WaitingPhoto): Promise<Likeness | undefined> =>
  work.row<Likeness & Record<string, unknown>>(
    `select o.visit_id as "visitId", o.region_code as "regionCode", 0 as apart
     from visit_photo p join visit_photo o on o.sha256 = p.sha256 and o.visit_id <> p.visit_id
     where p.id = $1 order by o.visited_at, o.id limit 1`,
    [photo.id],
  );

/** Years after which a picture is compared no more. */
const years = 3;

/** The nearest picture of another visit by the same person, or in the same township. */
export const nearestContent = (
  work: UnitOfWork,
  photo: WaitingPhoto,
  windows: readonly string[],
): Promise<Likeness | undefined> =>
  work.row<Likeness & Record<string, unknown>>(
    `select * from (
       select o.visit_id as "visitId", o.region_code as "regionCode",
         (select min(bit_count(o.fingerprint # w::bit(256)))::int from unnest($5::text[]) w) as apart
       from (
         select id, visit_id, region_code, fingerprint from visit_photo
           where staff_id = $2 and visited_at > $4::timestamptz - interval '${years} years' and fingerprint is not null
         union
         select id, visit_id, region_code, fingerprint from visit_photo
           where township_code = left($3, 9) and visited_at > $4::timestamptz - interval '${years} years'
             and fingerprint is not null
       ) o where o.visit_id <> $1
     ) found where apart <= ${mostApart} order by apart, "visitId" limit 1`,
    [photo.visitId, photo.staffId, photo.regionCode, photo.visitedAt, windows],
  );
