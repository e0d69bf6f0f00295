import { summariseIncome } from '../../checker/income';
import { Dice } from '../../demo/city/dice';
import { recordOf } from '../../demo/city/records';
import { actorAt, Cast } from '../../demo/city/storyteller';
import type { SignedIn } from '../../platform/access/actor';
import { addDays, dayOf } from '../../platform/clock';
import { waitingOf } from '../../procedures/case.queries';
import type { Case, Definition, Facts, Outcome, Step } from '../../procedures/case.rules';
import { definitionOf } from '../../procedures/definitions.rules';
import { personOf } from '../../procedures/opening.service';
import { act, open, stepOf } from '../../procedures/procedure.rules';
import { checkRow, meetingRow, noticeRow } from '../../procedures/record.queries';
import { judgedItems } from '../../procedures/record.rules';
import type { StepInput } from '../../procedures/step.dto';
import { writtenOf } from '../../procedures/steps.service';
import type { UsedStandard } from '../../regions/standards.rules';
import type { Seeded } from './city';
import type { PlannedCase } from './fate';
import { idAt } from './origins';
import { standardsOf } from './standards';

/** Rows by the names of their columns. */
export type Row = Record<string, unknown>;
export interface CaseRows {
  procedure: Row[];
  procedure_step: Row[];
  meeting: Row[];
  home_check: Row[];
  notice: Row[];
  /** Content still in clear. */
  objection: (Row & { content: string })[];
}

export const noCases = (): CaseRows => ({
  procedure: [],
  procedure_step: [],
  meeting: [],
  home_check: [],
  notice: [],
  objection: [],
});

const reasons = { entry: '家庭收入低于扶贫标准，申请纳入贫困户', exit: '收入稳定超过标准，拟退出' };
const morning = (day: string) => new Date(`${day}T10:00:00+08:00`);

/** Leads one case through the engine's own rules, act by act, and writes down what the services would have written. */
export class CaseTeller {
  private readonly def: Definition;
  private readonly id: string;
  private readonly place: Row;
  private current: Case;
  private today: string;
  private seq = 0;
  private notice: (Row & { id: string }) | null = null;

  constructor(
    private readonly rows: CaseRows,
    private readonly household: Seeded,
    private readonly plot: PlannedCase,
    private readonly cast: Cast,
  ) {
    this.def = definitionOf(plot);
    this.today = plot.begins;
    this.id = this.newId();
    const { made } = household;
    this.place = { household_id: made.id, region_code: made.form.regionCode };
    this.current = open(this.def, personOf(cast.caseworker), this.today, this.standards());
  }

  private get dice(): Dice {
    return this.household.dice;
  }

  /** Tells the case to where its plot has it. @returns the moment of the last act */
  tell(): Date {
    const { plot, cast } = this;
    const application = { on: this.today, applicant: '户主本人', reason: reasons[plot.family] };
    const standards = this.standards();
    open(this.def, personOf(cast.caseworker), this.today, standards);
    const opened = { application, standards: standards.used(), at: morning(this.today) };
    this.write('application', 'application', 'opened', cast.caseworker, opened.standards, { record: application });
    while (this.current.state === 'open' && this.current.step !== plot.until) this.step();
    const { state, step, since, readyOn, dueOn } = this.current;
    const waits = waitingOf(this.def, this.current);
    const standing = { state, step, since_day: since, ready_on: readyOn, due_on: dueOn, waits_for: waits.permission };
    this.rows.procedure.push({
      ...{ id: this.id, ...this.place, family: this.def.family, variant: this.def.variant, ...standing },
      ...{ waits_level: waits.level, barred: waits.barred, application, standards: opened.standards },
      ...{ opened_by: cast.caseworker.staffId, opened_at: opened.at, updated_at: morning(this.today) },
    });
    if (step === 'firstNoticeEnd' && this.notice && this.dice.chance(40)) this.object(this.notice);
    return morning(this.today);
  }

  private step(): void {
    const step = stepOf(this.def, this.current.step);
    const later = addDays(this.today, this.dice.int(1, 2));
    this.today = later < this.current.readyOn ? this.current.readyOn : later;
    const me = actorAt(this.cast, step.name);
    const input = this.recordAt(step);
    const facts = this.facts(step);
    const answer = act(this.def, this.current, input, personOf(me), this.today, facts);
    if (!answer.allowed) throw new Error(`${this.def.variant} at ${step.name}: ${JSON.stringify(answer.missing)}`);
    const used = (facts.standards as ReturnType<typeof standardsOf>).used();
    const id = this.write(step.name, step.kind, answer.outcome, me, used, writtenOf(input));
    this.keep(id, step, input, me, facts, answer.outcome);
    this.current = answer.next;
  }

  private recordAt(step: Step): StepInput {
    const { plot } = this;
    const record = recordOf(step.kind, step.name, this.dice, this.today);
    const refuses = plot.ending === 'refused' && step.name === 'decision';
    return refuses ? ({ ...record, approve: false, opinion: '核查后收入高于标准，不予批准' } as StepInput) : record;
  }

  private facts(step: Step): Facts {
    const standards = this.standards();
    const perHead = summariseIncome(this.household.made.income).perPerson ?? 0;
    const income = step.check?.mustPass ? { perHead, line: standards.number('poverty.line') } : null;
    const notice = this.notice && { to: this.notice.to_day as string };
    return { standards, errors: [], notice, objections: { untriaged: 0, unanswered: 0 }, income, failedItems: [] };
  }

  private standards = () => standardsOf(this.household.made.form.regionCode, this.today);

  /** The act itself. @returns its id, which its record shares */
  private write(
    step: string,
    kind: string,
    outcome: Outcome,
    me: SignedIn,
    standards: readonly UsedStandard[],
    written: { opinion?: unknown; record?: unknown },
  ): string {
    const id = this.newId();
    this.rows.procedure_step.push({
      ...{ id, procedure_id: this.id, ...this.place, seq: this.seq++, step, kind, outcome },
      ...{ staff_id: me.staffId, assignment_id: me.assignmentId, level: me.scope.level, day: this.today },
      ...{ at: morning(this.today), opinion: written.opinion ?? null, record: written.record ?? null, standards },
    });
    return id;
  }

  /** The record that has a table of its own, and what becomes of the notice and the check before it. */
  private keep(id: string, step: Step, input: StepInput, me: SignedIn, facts: Facts, outcome: Outcome): void {
    const own = { id, procedure_id: this.id, ...this.place };
    if (input.kind === 'meeting') this.rows.meeting.push({ ...own, ...meetingRow(input, outcome === 'passed')?.row });
    if (input.kind === 'homeCheck') {
      const items = judgedItems(step, input.items, facts.income);
      const second = { second_checker: null, confirmed_on: null };
      this.rows.home_check.push({ ...own, ...checkRow(input, items, facts.income, me.staffId)?.row, ...second });
    }
    if (input.kind === 'confirmation')
      Object.assign(this.rows.home_check.at(-1) as Row, { second_checker: me.staffId, confirmed_on: this.today });
    if (input.kind === 'closeNotice' && this.notice) {
      Object.assign(this.notice, { state: 'closed', closed_by: me.staffId, closed_on: this.today });
      this.notice = null;
    }
    if ((input.kind === 'postNotice' || input.kind === 'announcement') && step.notice) {
      const living = this.household.members.filter(({ status = '1' }) => status !== '2').length;
      const around = { head_name: this.household.made.form.members[0]?.name ?? '', member_count: living };
      const row = noticeRow(input, step, step.notice.type, around as Parameters<typeof noticeRow>[3], me.staffId)?.row;
      const posted = { ...own, ...row, closed_by: null, closed_on: null };
      this.rows.notice.push(posted);
      if (input.kind === 'postNotice') this.notice = posted;
    }
  }

  /** Somebody in the village objects to the notice that hangs there, without a name. */
  private object(notice: Row & { id: string }): void {
    const content = this.dice.pick([
      '这户在镇上有楼房，请核实。',
      '三组代表没有接到开会通知。',
      '他家去年卖了十头牛。',
    ]);
    this.rows.objection.push({
      ...{ id: this.newId(), notice_id: notice.id, procedure_id: this.id, ...this.place, level: notice.level, content },
      ...{ objector: null, contact: null, state: 'filed', filed_on: dayOf(morning(this.today)) },
    });
  }

  private newId = () => idAt(this.household.dice, morning(this.today));
}
