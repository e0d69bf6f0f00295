import { Injectable } from '@nestjs/common';
import type { Language } from '../../platform/language';
import type { SignedIn } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { Conflict, type Fault, NotFound, Refused } from '../../platform/errors';
import { UnitOfWork } from '../../platform/unit-of-work';
import { MeasuresService } from '../measures/measures.service';
import { categoryOf } from '../programmes/programme.rules';
import { ProgrammesService } from '../programmes/programmes.service';
import { AgreePlan, PlanItem, PlanView, TargetView, WritePlan } from './plan.dto';
import { answersOf, suggestionsFor } from './plan.rules';

type Found = PlanItem & Record<string, unknown>;

const columns = `p.id, p.household_id as "householdId", p.year, p.causes, p.risks, p.targets,
  to_char(p.agreed_on, 'YYYY-MM-DD') as "agreedOn", p.signed_by as "signedBy", p.evidence_id as "evidenceId"`;
const findPlan = `select ${columns} from plan p where p.id = $1`;

/** Plans of households: written by the village with the household, agreed and signed by it. */
@Injectable()
export class PlansService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly measures: MeasuresService,
    private readonly programmes: ProgrammesService,
  ) {}

  /** Writes the plan of a year, or writes it anew while the household has not signed. */
  async write(id: string, input: WritePlan, me: SignedIn, language: Language): Promise<PlanView> {
    const household = await this.work.row<{ regionCode: string; registration: string }>(
      'select region_code as "regionCode", registration from household where id = $1',
      [input.householdId],
    );
    if (!household) throw new NotFound('household');
    if (['refused', 'closed'].includes(household.registration)) throw new Refused('household.closed');
    const { householdId, year, causes, risks } = input;
    const targets = input.targets.map(({ subject, unit = null, now = null, goal }): TargetView => ({
      subject,
      unit,
      now,
      goal,
    }));
    const made = await this.work.row(
      `insert into plan (id, household_id, region_code, year, causes, risks, targets, created_by, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)
       on conflict (id) do update set causes = excluded.causes, risks = excluded.risks, targets = excluded.targets,
         updated_at = excluded.updated_at
       where plan.agreed_on is null and plan.household_id = excluded.household_id and plan.year = excluded.year
       returning id`,
      [
        ...[id, householdId, household.regionCode, year, causes, risks, JSON.stringify(targets)],
        ...[me.staffId, this.clock.now()],
      ],
    );
    const row = await this.find(id);
    const same =
      row.householdId === householdId &&
      row.year === year &&
      JSON.stringify([row.causes, row.risks, row.targets.map(ordered)]) ===
        JSON.stringify([causes, risks, targets.map(ordered)]);
    if (!made && !same) throw new Conflict(row.agreedOn === null ? 'plan.id_taken' : 'plan.agreed');
    return this.view(row, language);
  }

  async get(id: string, language: Language): Promise<PlanView> {
    return this.view(await this.find(id), language);
  }

  /** The plans of a household, the latest year first. */
  async ofHousehold(householdId: string): Promise<PlanItem[]> {
    const seen = await this.work.row('select from household where id = $1', [householdId]);
    if (!seen) throw new NotFound('household');
    return this.work.rows<Found>(`select ${columns} from plan p where p.household_id = $1 order by p.year desc`, [
      householdId,
    ]);
  }

  /** Records that the household agrees: from then on the plan stands. The same again answers the same. */
  async agree(id: string, { signedOn, signedBy, evidenceId = null }: AgreePlan, language: Language): Promise<PlanView> {
    const row = await this.work.row<Found>(`${findPlan} for no key update`, [id]);
    if (!row) throw new NotFound('plan');
    if (row.agreedOn !== null) {
      const same = row.agreedOn === signedOn && row.signedBy === signedBy && row.evidenceId === evidenceId;
      if (!same) throw new Conflict('plan.agreed');
      return this.view(row, language);
    }
    await this.refuseUnfit(row, { signedOn, signedBy, evidenceId });
    await this.work.rows(
      `update plan set agreed_on = $2, signed_by = $3, evidence_id = $4, agreed_with = $5, updated_at = $6 where id = $1`,
      [id, signedOn, signedBy, evidenceId, this.work.staffId, this.clock.now()],
    );
    return this.view({ ...row, agreedOn: signedOn, signedBy, evidenceId }, language);
  }

  private async refuseUnfit(row: Found, { signedOn, signedBy, evidenceId }: AgreePlan): Promise<void> {
    const met = await this.work.row<{ member: boolean; paper: boolean; measures: boolean }>(
      `select exists (select from member where id = $2 and household_id = $1 and active) as member,
         $3::uuid is null or exists (select from attachment
           where id = $3 and household_id = $1 and closed_at is null) as paper,
         exists (select from measure where plan_id = $4 and state <> '06') as measures`,
      [row.householdId, signedBy, evidenceId, row.id],
    );
    const faults: Fault[] = [
      ...(met?.member ? [] : [{ path: 'signedBy', code: 'plan.signer_unknown' }]),
      ...(met?.paper ? [] : [{ path: 'evidenceId', code: 'measure.evidence_unknown' }]),
      ...(signedOn > this.clock.today() ? [{ path: 'signedOn', code: 'measure.in_future' }] : []),
      ...(met?.measures ? [] : [{ path: 'id', code: 'plan.without_measure' }]),
    ];
    if (faults.length) throw new Refused('plan.refused', {}, faults);
  }

  private async find(id: string): Promise<Found> {
    const row = await this.work.row<Found>(findPlan, [id]);
    if (!row) throw new NotFound('plan');
    return row;
  }

  private async view(row: Found, language: Language): Promise<PlanView> {
    const measures = await this.measures.ofPlan(row.id);
    const able = await this.work.row<{ count: number }>(
      `select count(*)::int from member where household_id = $1 and active and labour_capacity in ('01', '02', '05')`,
      [row.householdId],
    );
    const inForce = await this.programmes.list();
    const offered = inForce
      .filter(({ kind }) => kind === 'tongliao')
      .map(({ programme, subtypes }) => ({ programme, categories: subtypes.map(({ code }) => categoryOf(code)) }));
    const { id, householdId, year, causes, risks, targets, agreedOn, signedBy, evidenceId } = row;
    return {
      ...{ id, householdId, year, causes, risks, targets, agreedOn, signedBy, evidenceId },
      measures,
      answers: answersOf(row, measures),
      suggestions: suggestionsFor(row, measures, able?.count ?? 0, offered, language),
    };
  }
}

const ordered = ({ subject, unit, now, goal }: TargetView) => [subject, unit, now, goal];
