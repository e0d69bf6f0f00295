import { Injectable } from '@nestjs/common';
import { covers, type SignedIn } from '../../platform/access/actor';
import type { Permission } from '../../platform/access/permissions';
import { Clock } from '../../platform/clock';
import { Conflict, Forbidden, NotFound, Refused } from '../../platform/errors';
import { UnitOfWork } from '../../platform/unit-of-work';
import { FamilyChanges } from '../../households/family/family-changes.service';
import type { LockedFamily } from '../../households/family/family-rows.rules';
import type { Action, Case, Definition, Outcome } from '../case.rules';
import { exclusiveKinds, nothingPending } from './change-definitions.rules';
import { conflictsOf, householdsOf, prepare } from './change-planning.rules';
import { ChangeRow, findRequest, stepRequest } from './change-requests.queries';
import { reasonFor } from './change-requests.service';
import { carryingOf, caseOf, decisionsOf, definitionFor, officeOf, standing } from './change-rows';
import type { ChangeStep } from './change-step.dto';
import { ChangeView } from './change-view.dto';
import { ChangeViews } from './change-views.service';
import { personOf } from '../opening.service';
import { act, stepOf } from '../procedure.rules';

/** What each act needs; refusing and returning are open to whoever could approve. */
const needed: Record<ChangeStep['kind'], readonly Permission[]> = {
  decide: ['change.decide'],
  accept: ['change.accept'],
  refuse: ['change.decide', 'change.accept'],
  return: ['change.decide', 'change.accept'],
  withdraw: ['change.request'],
};

interface Stepped {
  row: ChangeRow;
  def: Definition;
  next: Case;
  opinion: string | null;
}

/** Decides, accepts, refuses, returns and takes back requests; the last approval carries the change out. */
@Injectable()
export class ChangeDecisions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly families: FamilyChanges,
    private readonly views: ChangeViews,
  ) {}

  async step(id: string, input: ChangeStep, me: SignedIn): Promise<ChangeView> {
    if (!needed[input.kind].some((one) => me.permissions.includes(one))) throw new Forbidden('access.forbidden');
    const row = await this.work.row<ChangeRow>(findRequest, [id]);
    if (!row) throw new NotFound('change-request');
    const def = definitionFor(row);
    const { outcome, next } = this.judge(row, def, input, me);
    const opinion = ('reason' in input ? input.reason : input.opinion) ?? null;
    const stepped = { row, def, next, opinion };
    if (outcome !== 'passed') return this.views.view(await this.write(stepped), me);
    const moves = row.kind === 'move';
    const done = () => this.approve(stepped);
    return this.views.view(moves ? await this.work.as('app_job', done) : await done(), me);
  }

  /** Lets the engine say whether this person may do this now, and the place whether it is their office's turn. */
  private judge(row: ChangeRow, def: Definition, input: ChangeStep, me: SignedIn): { outcome: Outcome; next: Case } {
    const current = caseOf(row);
    if (current.state === 'open') refuseWrongOffice(row, def, input, me);
    const answer = act(def, current, actionOf(input), personOf(me), this.clock.today(), nothingPending);
    if (answer.allowed) return input.kind === 'return' ? returned(answer.next) : answer;
    const [first] = answer.missing;
    const code = first?.code ?? 'change.refused';
    if (answer.why === 'forbidden') throw new Forbidden(code, first?.params);
    if (answer.why === 'conflict') throw new Conflict(code, first?.params);
    throw new Refused(code, first?.params, answer.missing);
  }

  /** Holds the household still, makes sure it is what the request was based on, and carries out what is decided. */
  private async approve(stepped: Stepped): Promise<ChangeRow> {
    const { row, next } = stepped;
    const body = this.views.bodyOf(row);
    const families = await this.families.lock(householdsOf(body));
    const conflicts = conflictsOf(body, row.base, families);
    if (conflicts.length) throw new Conflict('change.base_changed', {}, conflicts);
    await this.work.because(reasonFor(body));
    if (next.state !== 'decided') return this.write(stepped);
    const { plan, after, diff } = prepare(body, families, this.clock.today());
    const carrying = carryingOf(row.id, body);
    const [family] = families as [LockedFamily];
    await this.families.claim(family, carrying);
    const written = await this.write(stepped, diff);
    if (plan.movesTo === undefined) await this.families.apply(plan, families, after, carrying);
    else await this.families.move(plan, family, carrying);
    return { ...written, regionCode: plan.movesTo ?? written.regionCode };
  }

  private async write({ row, def, next, opinion }: Stepped, diff?: object[]): Promise<ChangeRow> {
    const { state, step, level } = standing(def, next);
    const now = this.clock.now();
    const approves = next.state === 'open' || next.state === 'decided';
    const written = await this.work.row<ChangeRow>(stepRequest, [
      ...[row.id, row.step, state, step, next.since, level],
      ...[JSON.stringify(decisionsOf(row.decisions, next, now, opinion)), diff ? JSON.stringify(diff) : null, now],
      approves && exclusiveKinds.includes(row.kind),
      row.contentTag,
    ]);
    return written ?? this.explain(row);
  }

  /** Why a request did not move on: somebody was faster, or a procedure has been opened meanwhile. */
  private async explain({ id, step, contentTag }: ChangeRow): Promise<never> {
    const now = await this.work.row<ChangeRow>(findRequest, [id]);
    if (now?.step === step && now.contentTag === contentTag) throw new Refused('change.procedure_open');
    throw new Conflict('change.moved_on', { state: now?.state });
  }
}

/** Sent back to where it was asked for: the case rests, and its next record is another application. */
function returned(refused: Case): { outcome: Outcome; next: Case } {
  const records = refused.records.map((one, i, all) =>
    i < all.length - 1 ? one : { ...one, outcome: 'returned' as const },
  );
  return { outcome: 'returned', next: { ...refused, records } };
}

const actionOf = (input: ChangeStep): Action =>
  input.kind === 'withdraw'
    ? { kind: 'withdraw', reason: input.reason }
    : { kind: 'decision', approve: input.kind !== 'refuse' && input.kind !== 'return' };

function refuseWrongOffice(row: ChangeRow, def: Definition, { kind }: ChangeStep, me: SignedIn): void {
  const step = stepOf(def, row.step);
  const office = kind === 'withdraw' ? row.regionCode : officeOf(row);
  if (office && !covers(me.scope, office)) throw new Forbidden('change.not_yours', { office });
  const asked = { decide: 'decision', accept: 'acceptance' }[kind as string];
  if (asked && asked !== step.name) throw new Conflict('change.out_of_order', { step: step.name });
}
