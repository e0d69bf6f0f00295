import type { UnitOfWork } from '../platform/unit-of-work';
import type { UsedStandard } from '../regions/standards.rules';
import { type Surroundings, surroundingColumns } from './case.queries';
import type { State } from './case.rules';
import { listColumns, listFrom, type ListRow } from './procedure-list.queries';

export interface ActRow {
  id: string;
  step: string;
  kind: string;
  outcome: string;
  staffId: string;
  staffName: string;
  level: string;
  day: string;
  at: string;
  opinion: string | null;
  record: Record<string, unknown> | null;
  meeting: Record<string, unknown> | null;
  check: Record<string, unknown> | null;
  notice: Record<string, unknown> | null;
  standards: UsedStandard[];
}

export interface ViewRow extends ListRow {
  application: Record<string, unknown>;
  acts: ActRow[];
}

/** Columns that say only where a record belongs, which its case says already. */
const placing = `array['id', 'procedure_id', 'household_id', 'region_code', 'banner_code', 'township_code', 'village_code']`;

/** Columns of a `ViewRow`: a case with every act, its record and the names of the people. */
const viewColumns = `${listColumns}, p.application,
       (select jsonb_agg(jsonb_build_object('id', s.id, 'step', s.step, 'kind', s.kind, 'outcome', s.outcome,
           'staffId', s.staff_id, 'staffName', f.name, 'level', s.level, 'day', s.day, 'at', s.at,
           'opinion', s.opinion, 'record', s.record, 'standards', s.standards,
           'meeting', to_jsonb(m) - ${placing}, 'check', to_jsonb(c) - ${placing},
           'notice', to_jsonb(n) - ${placing}) order by s.seq)
         from procedure_step s join staff f on f.id = s.staff_id left join meeting m on m.id = s.id
         left join home_check c on c.id = s.id left join notice n on n.id = s.id
         where s.procedure_id = p.id) as acts`;

export const readView = (work: UnitOfWork, id: string): Promise<ViewRow | undefined> =>
  work.row<ViewRow>(`select ${viewColumns} ${listFrom} where p.id = $1`, [id]);

/** The open cases of several households, with what stands around each. */
export const readOpenViews = (
  work: UnitOfWork,
  householdIds: readonly string[],
): Promise<(ViewRow & Surroundings & { state: State })[]> =>
  work.rows(
    `select ${viewColumns}, ${surroundingColumns('null')} ${listFrom}
     where p.household_id = any ($1::uuid[]) and p.state = 'open'`,
    [[...householdIds]],
  );
