import type { UnitOfWork } from '../platform/unit-of-work';
import type { CaseRow, Surroundings } from './case.queries';
import type { CheckedItem, Facts, Step } from './case.rules';
import type { AnnouncementStep, HomeCheckStep, MeetingStep, PostNoticeStep } from './step.dto';

type Place = Pick<CaseRow, 'id' | 'household_id' | 'region_code'>;

/** The record of a meeting; it shares the id of its act. */
export async function insertMeeting(
  work: UnitOfWork,
  id: string,
  row: Place,
  meeting: MeetingStep,
  passed: boolean,
): Promise<void> {
  await work.rows(
    `insert into meeting (id, procedure_id, household_id, region_code, held_on, place, chair, recorder, expected,
       present, votes_for, votes_against, abstained, stepped_aside, minutes_id, passed)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      ...[id, row.id, row.household_id, row.region_code, meeting.heldOn, meeting.place, meeting.chair],
      ...[meeting.recorder, meeting.expected, meeting.present, meeting.votesFor, meeting.votesAgainst],
      ...[meeting.abstained, JSON.stringify(meeting.steppedAside), meeting.minutesId ?? null, passed],
    ],
  );
}

/** The sheet of a home check by its first person. */
export async function insertCheck(
  work: UnitOfWork,
  id: string,
  row: Place,
  check: Omit<HomeCheckStep, 'items'> & { items: readonly CheckedItem[] },
  income: Facts['income'],
  staffId: string,
): Promise<void> {
  await work.rows(
    `insert into home_check (id, procedure_id, household_id, region_code, checked_on, items, income_per_head,
       poverty_line, signed, refusal_reason, photo_id, first_checker)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[id, row.id, row.household_id, row.region_code, check.checkedOn, JSON.stringify(check.items)],
      ...[income?.perHead ?? null, income?.line ?? null, check.signed, check.refusalReason ?? null],
      ...[check.photoId ?? null, staffId],
    ],
  );
}

/** The second person stands to the latest check. */
export async function confirmCheck(work: UnitOfWork, caseId: string, staffId: string, today: string): Promise<void> {
  await work.rows(
    `update home_check set second_checker = $2, confirmed_on = $3
     where second_checker is null and id =
       (select c.id from home_check c join procedure_step s on s.id = c.id where c.procedure_id = $1
        order by s.seq desc limit 1)`,
    [caseId, staffId, today],
  );
}

/** A notice or an announcement as it was posted, with what it said of the household on that day. */
export async function insertNotice(
  work: UnitOfWork,
  id: string,
  row: Place,
  step: Step,
  type: string,
  posted: PostNoticeStep | AnnouncementStep,
  { head_name, member_count }: Surroundings,
  staffId: string,
): Promise<void> {
  const runs = posted.kind === 'postNotice';
  await work.rows(
    `insert into notice (id, procedure_id, household_id, region_code, type, level, place, text, photo_id, head_name,
       people, from_day, to_day, state, posted_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      ...[id, row.id, row.household_id, row.region_code, type, step.level, posted.place, posted.text],
      ...[posted.photoId ?? null, head_name, member_count, runs ? posted.from : posted.on],
      ...[runs ? posted.to : null, runs ? 'running' : 'announced', staffId],
    ],
  );
}
