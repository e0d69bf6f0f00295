import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '../platform/unit-of-work';
import type { UsedStandard } from '../regions/standards.rules';
import { waitingOf } from './case.queries';
import type { Case, Definition, Person } from './case.rules';
import type { OpenProcedure } from './procedure.dto';

/** The household a case is opened for, as far as that is decided by it. */
export interface Candidate {
  id: string;
  region_code: string;
  registration: string;
  exit_status: string | null;
  monitoring_type: string | null;
  /** Under monitoring now. */
  monitored: boolean;
  monitored_since: string | null;
  /** Nobody in it can work, as the form says or as its people are. */
  without_labour: boolean;
  /** Whether the named attachment is one of the household's. */
  attached: boolean;
}

/** Shared lock: of a closing or a decision that is under way the end is awaited, so that no case begins beside it. */
export const readCandidate = (
  work: UnitOfWork,
  householdId: string,
  attachmentId?: string,
): Promise<Candidate | undefined> =>
  work.row<Candidate>(
    `select h.id, h.region_code, h.registration, h.exit_status, h.monitoring_type,
       h.monitoring_type is not null and h.risk_eliminated is not true as monitored,
       h.monitoring_identified_on::text as monitored_since,
       h.wholly_without_labour is true or (exists (select 1 from member m where m.household_id = h.id and m.active)
         and not exists (select 1 from member m where m.household_id = h.id and m.active
           and m.labour_capacity is distinct from '03' and m.labour_capacity is distinct from '04')) as without_labour,
       $2::uuid is null or exists (select 1 from attachment a
         where a.id = $2 and a.household_id = h.id and a.closed_at is null) as attached
     from household h where h.id = $1 for share of h`,
    [householdId, attachmentId ?? null],
  );

/** The case and its first act in one statement. @returns false when the id is taken */
export async function insertCase(
  work: UnitOfWork,
  id: string,
  household: Candidate,
  def: Definition,
  opened: Case,
  at: { now: Date; today: string },
  input: { application: OpenProcedure['application']; person: Person; standards: readonly UsedStandard[] },
): Promise<boolean> {
  const waits = waitingOf(def, opened);
  const rows = await work.rows(
    `with opened as (
       insert into procedure (id, household_id, region_code, family, variant, state, step, since_day, ready_on, due_on,
         waits_for, waits_level, barred, application, standards, opened_by, opened_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $17)
       on conflict (id) do nothing returning id)
     insert into procedure_step (id, procedure_id, household_id, region_code, seq, step, kind, outcome, staff_id,
       assignment_id, level, day, at, opinion, record, standards)
     select $18, id, $2, $3, 0, 'application', 'application', 'opened', $16, $19, $20, $21, $17, null, $14, $15 from opened
     returning 1 as written`,
    [
      ...[id, household.id, household.region_code, def.family, def.variant, opened.state, opened.step],
      ...[opened.since, opened.readyOn, opened.dueOn, waits.permission, waits.level, waits.barred],
      ...[JSON.stringify(input.application), JSON.stringify(input.standards), input.person.staffId, at.now],
      ...[uuidv7(), work.actor.assignmentId, input.person.level, at.today],
    ],
  );
  return rows.length > 0;
}

/** Whether the case with this id was opened by the same request. */
export const openedAlike = async (work: UnitOfWork, id: string, input: OpenProcedure): Promise<boolean> => {
  const row = await work.row(
    `select 1 as alike from procedure
     where id = $1 and household_id = $2 and family = $3 and variant = $4 and application = $5::jsonb`,
    [id, input.householdId, input.family, input.variant, JSON.stringify(input.application)],
  );
  return row !== undefined;
};
