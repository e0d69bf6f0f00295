import type { Role } from '../platform/access/permissions';
import type { Fault } from '../platform/errors';
import type { Definition } from './case.rules';
import type { ListRow } from './procedure-list.queries';
import type { ActRow, ViewRow } from './procedure-view.queries';
import type { ActView, ProcedureItem, ProcedureView } from './procedure.dto';
import { fieldsOfRow } from '../platform/columns';

/** A case in a list. */
export const itemOf = (row: ListRow, today: string, role: Role): ProcedureItem => ({
  id: row.id,
  householdId: row.household_id,
  householdNumber: row.household_number,
  headName: row.head_name,
  regionCode: row.region_code,
  villageName: row.village_name,
  family: row.family,
  variant: row.variant,
  state: row.state,
  step: row.step,
  since: row.since_day,
  readyOn: row.ready_on,
  dueOn: row.due_on,
  late: row.state === 'open' && row.due_on !== null && row.due_on < today,
  waitsLevel: row.waits_level,
  openedAt: row.opened_at,
  returned: row.returned && { ...row.returned, reason: readsNotes(role) ? row.returned.reason : null },
});

/** Assessors read no free notes. */
export const readsNotes = (role: Role): boolean => role !== 'assessor';

/** A case with everything in it, as far as the reader's role goes. */
export function viewOf(
  row: ViewRow,
  def: Definition,
  now: { missing: Fault[]; actions: string[] },
  today: string,
  role: Role,
): ProcedureView {
  const notes = readsNotes(role);
  const application = notes ? row.application : { ...row.application, reason: null, applicant: null };
  return {
    ...itemOf(row, today, role),
    application: application as unknown as ProcedureView['application'],
    acts: row.acts.map((act) => actOf(act, notes)),
    steps: def.steps.map(({ name, kind, level, needs, returnsTo }) => ({
      name,
      kind,
      level,
      permission: needs,
      returnsTo: [...(returnsTo ?? [])],
    })),
    ...now,
  };
}

/** Fields of records that hold words people wrote about people. */
const noteFields = ['refusalReason', 'steppedAside', 'items', 'applicant', 'reason', 'text'];

function actOf({ meeting, check, notice, record, ...act }: ActRow, notes: boolean): ActView {
  const row = meeting ?? check ?? notice ?? record;
  const kept = row && fieldsOfRow(row);
  const shown =
    kept && !notes ? Object.fromEntries(Object.entries(kept).filter(([key]) => !noteFields.includes(key))) : kept;
  return { ...act, at: new Date(act.at), opinion: notes ? act.opinion : null, record: shown };
}
