import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import { addDays, Clock } from '../../platform/clock';
import { Conflict, Forbidden, NotFound } from '../../platform/errors';
import { UnitOfWork } from '../../platform/unit-of-work';
import { CaseEffects } from '../case-effects.service';
import { CaseFacts } from '../case-facts.service';
import { caseOf, lockCase, writeAct } from '../case.queries';
import { definitionOf } from '../definitions.rules';
import { personOf } from '../opening.service';
import { answerObjection } from '../procedure.rules';
import { AdmitObjection, AnswerObjection, DismissObjection, ObjectionInput, ObjectionState } from './objection.dto';
import { answer, ObjectionRow, readObjection, triage } from './objection.queries';

/** Admits, dismisses and answers objections, and carries an upheld one to its case. */
@Injectable()
export class ObjectionHandling {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly facts: CaseFacts,
    private readonly effects: CaseEffects,
  ) {}

  /** One act on an objection, for the level that posted the notice. The case is locked first, as by its own acts. */
  async perform(id: string, input: ObjectionInput, me: SignedIn): Promise<ObjectionState> {
    const row = await readObjection(this.work, id);
    if (!row) throw new NotFound('objection');
    if (row.level !== me.scope.level) throw new Forbidden('objection.not_yours', { level: row.level });
    return input.kind === 'answer' ? this.answer(row, input, me) : this.triage(row, input, me);
  }

  private async triage(
    row: ObjectionRow,
    input: AdmitObjection | DismissObjection,
    { staffId }: SignedIn,
  ): Promise<ObjectionState> {
    const today = this.clock.today();
    const locked = await lockCase(this.work, row.procedure_id);
    if (!locked) throw new NotFound('objection');
    const { standards } = await this.facts.of(locked, definitionOf(locked));
    const admitted = input.kind === 'admit';
    const to = {
      state: admitted ? ('admitted' as const) : ('dismissed' as const),
      reason: input.kind === 'dismiss' ? input.reason : null,
      dueOn: admitted ? addDays(today, standards.number('limit.objection')) : null,
    };
    if (!(await triage(this.work, row.id, to, staffId, today))) throw movedOn(row);
    return { id: row.id, state: to.state, dueOn: to.dueOn, step: locked.step };
  }

  private async answer(row: ObjectionRow, input: AnswerObjection, me: SignedIn): Promise<ObjectionState> {
    const today = this.clock.today();
    const locked = await lockCase(this.work, row.procedure_id);
    if (!locked) throw new NotFound('objection');
    if (!(await answer(this.work, row.id, input, me.staffId, today))) throw movedOn(row);
    const def = definitionOf(locked);
    const { around, standards } = await this.facts.of(locked, def);
    const current = caseOf(locked, around.records);
    const led = answerObjection(def, current, input.result, personOf(me), today, standards);
    if (led) {
      await writeAct(
        this.work,
        locked,
        def,
        led.next,
        { now: this.clock.now(), today },
        {
          kind: 'objection',
          step: locked.step ?? '',
          outcome: led.outcome,
          person: personOf(me),
          opinion: input.explanation,
          record: { objectionId: row.id, result: input.result },
          standards: standards.used(),
          runningNotice: 'withdrawn',
        },
      );
      await this.effects.apply(locked, def, led.next.state);
    }
    return { id: row.id, state: 'answered', dueOn: row.due_on, step: led ? led.next.step : locked.step };
  }
}

const movedOn = ({ state }: ObjectionRow): Conflict => new Conflict('objection.moved_on', { state });
