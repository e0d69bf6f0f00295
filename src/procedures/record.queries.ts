import type { UnitOfWork } from '../platform/unit-of-work';
import type { Act, Surroundings } from './case.queries';
import type { CheckedItem, Facts, Step } from './case.rules';
import type { AnnouncementStep, HomeCheckStep, MeetingStep, PostNoticeStep } from './step.dto';

/** The record of a meeting. */
export const meetingRow = (meeting: MeetingStep, passed: boolean): Act['kept'] => ({
  table: 'meeting',
  row: {
    held_on: meeting.heldOn,
    place: meeting.place,
    chair: meeting.chair,
    recorder: meeting.recorder,
    expected: meeting.expected,
    present: meeting.present,
    votes_for: meeting.votesFor,
    votes_against: meeting.votesAgainst,
    abstained: meeting.abstained,
    stepped_aside: JSON.stringify(meeting.steppedAside),
    minutes_id: meeting.minutesId ?? null,
    passed,
  },
});

/** The sheet of a home check by its first person, with income as it was computed. */
export const checkRow = (
  check: HomeCheckStep,
  items: readonly CheckedItem[],
  income: Facts['income'],
  staffId: string,
): Act['kept'] => ({
  table: 'home_check',
  row: {
    checked_on: check.checkedOn,
    items: JSON.stringify(items),
    income_per_head: income?.perHead ?? null,
    poverty_line: income?.line ?? null,
    signed: check.signed,
    refusal_reason: check.signed ? null : (check.refusalReason ?? null),
    photo_id: check.photoId ?? null,
    first_checker: staffId,
  },
});

/** A notice or an announcement as it was posted, with what it said of the household on that day. */
export const noticeRow = (
  posted: PostNoticeStep | AnnouncementStep,
  step: Step,
  type: string,
  { head_name, member_count }: Surroundings,
  staffId: string,
): Act['kept'] => {
  const runs = posted.kind === 'postNotice';
  return {
    table: 'notice',
    row: {
      type,
      level: step.level,
      place: posted.place,
      text: posted.text,
      photo_id: posted.photoId ?? null,
      head_name,
      people: member_count,
      from_day: runs ? posted.from : posted.on,
      to_day: runs ? posted.to : null,
      state: runs ? 'running' : 'announced',
      posted_by: staffId,
    },
  };
};

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
