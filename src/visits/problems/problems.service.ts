import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { SignedIn } from '../../platform/access/actor';
import { addDays, Clock } from '../../platform/clock';
import { Conflict, Forbidden, Invalid, NotFound, Refused } from '../../platform/errors';
import { pageOf, readCursor, uuidPattern } from '../../platform/page.dto';
import { UnitOfWork } from '../../platform/unit-of-work';
import {
  ActOnProblem,
  ProblemItem,
  FoundProblemPage,
  FoundProblemQuery,
  FoundProblemView,
  RaiseProblem,
} from './problem.dto';
import {
  insertProblem,
  isVisitOf,
  listProblems,
  lockProblem,
  mostCounted,
  ProblemRow,
  readProblem,
  writeAct,
} from './problem.queries';
import { act, escalatedTo, issueStates } from './problem.rules';
import { ProblemSurroundings } from './problem-surroundings.service';
import { ProblemWords } from './problem-words.service';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Problems of households, from being found to being closed by people who had no part in correcting them. */
@Injectable()
export class ProblemsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly words: ProblemWords,
    private readonly around: ProblemSurroundings,
  ) {}

  /** Raises a problem. The same again answers the same. */
  async raise(id: string, input: RaiseProblem, me: SignedIn): Promise<FoundProblemView> {
    const { regionCode } = await this.around.household(input.householdId);
    if (input.visitId && !(await isVisitOf(this.work, input.visitId, input.householdId))) throw new NotFound('visit');
    const at = { now: this.clock.now(), today: this.clock.today() };
    const { correction } = await this.around.limits(regionCode);
    const content = this.words.seal('problem', id, input.content);
    const contentTag = this.words.tag(me.staffId, input);
    await insertProblem(
      this.work,
      id,
      input,
      { regionCode, content, contentTag, dueOn: addDays(at.today, correction) },
      at,
    );
    const row = await readProblem(this.work, id);
    if (row?.contentTag !== contentTag) throw new Conflict('problem.id_taken');
    return this.viewOf(row, me);
  }

  async list({ limit = 20, cursor, ...query }: FoundProblemQuery, { scope }: SignedIn): Promise<FoundProblemPage> {
    const after = cursor ? readCursor(cursor, [dayPattern, uuidPattern]) : undefined;
    const { escalation } = await this.around.limits(query.regionCode ?? scope.regions[0] ?? '');
    const rows = await listProblems(this.work, query, this.overdue(query.escalatedTo, escalation), after, limit);
    const { items, nextCursor } = pageOf(rows, limit, ({ foundOn, id }) => [foundOn, id]);
    const total = Math.min(rows[0]?.total ?? 0, mostCounted);
    return { items: items.map(({ total: _, ...row }) => this.itemOf(row, escalation)), nextCursor, total };
  }

  async get(id: string, me: SignedIn): Promise<FoundProblemView> {
    const row = await readProblem(this.work, id);
    if (!row) throw new NotFound('problem');
    return this.viewOf(row, me);
  }

  /** Does one act on a problem; the problem is locked first, so of two people at once the second sees where it stands. */
  async act(id: string, input: ActOnProblem, me: SignedIn): Promise<FoundProblemView> {
    const row = await lockProblem(this.work, id);
    if (!row) throw new NotFound('problem');
    if (input.kind === 'assign' && !me.permissions.includes('problem.assign'))
      throw new Forbidden('access.forbidden', { permission: 'problem.assign' });
    const missing = input.kind === 'assign' ? 'to' : 'text';
    if (!input[missing]) throw new Invalid('request.invalid', {}, [{ path: missing, code: 'problem.needed' }]);
    const verdict = act(row, input.kind, me.staffId, input.to);
    if (!verdict.allowed)
      throw verdict.why === 'conflict' ? new Conflict(verdict.code, { state: row.state }) : new Forbidden(verdict.code);
    await this.write(row, input, verdict.to, me);
    const after = await readProblem(this.work, id);
    return this.viewOf(after ?? row, me);
  }

  private async write(
    row: ProblemRow,
    { kind, to, dueOn, text }: ActOnProblem,
    hands: Parameters<typeof writeAct>[2] | Omit<Parameters<typeof writeAct>[2], 'dueOn'>,
    me: SignedIn,
  ): Promise<void> {
    const today = this.clock.today();
    const assigns = kind === 'assign';
    if (assigns && !(await this.around.worksThere(to ?? '', row.regionCode, me)))
      throw new Refused('problem.not_there', {}, [{ path: 'to', code: 'problem.not_there' }]);
    if (assigns && dueOn && dueOn < today)
      throw new Invalid('request.invalid', {}, [{ path: 'dueOn', code: 'problem.due_past' }]);
    const last = assigns && dueOn ? dueOn : await this.dueAfter(kind, row, today);
    const id = uuidv7();
    const content = text ? this.words.seal('problem_step', id, text) : null;
    const at = { now: this.clock.now(), today };
    await writeAct(
      this.work,
      row,
      { ...hands, dueOn: last },
      { id, kind, to: assigns ? (to ?? null) : null, content },
      at,
    );
  }

  /** Whoever gets it, first or back again, has the time of the standard; nothing else moves the last day. */
  private async dueAfter(kind: ActOnProblem['kind'], row: ProblemRow, today: string): Promise<string> {
    if (kind !== 'assign' && kind !== 'return') return row.dueOn;
    return addDays(today, (await this.around.limits(row.regionCode)).correction);
  }

  /** Days between which the last day of a problem lies that has come to an office. */
  private overdue(office: 'township' | 'banner' | undefined, escalation: number) {
    const today = this.clock.today();
    const banner = addDays(today, -escalation);
    if (office === 'banner') return { from: null, to: banner };
    return office === 'township' ? { from: banner, to: today } : { from: null, to: null };
  }

  private itemOf(row: ProblemRow, escalation: number): ProblemItem {
    return {
      ...{ id: row.id, householdId: row.householdId, headName: row.headName, regionCode: row.regionCode },
      ...{ villageName: row.villageName, visitId: row.visitId, category: row.category, state: row.state },
      ...{ stateCode: issueStates[row.state], foundOn: row.foundOn, dueOn: row.dueOn, assignedTo: row.assignedTo },
      ...{ assigneeName: row.assigneeName, closedOn: row.closedOn },
      escalatedTo: escalatedTo(row.state, row.dueOn, this.clock.today(), escalation),
    };
  }

  private async viewOf(row: ProblemRow, { role }: SignedIn): Promise<FoundProblemView> {
    const { escalation } = await this.around.limits(row.regionCode);
    return { ...this.itemOf(row, escalation), ...this.words.open(row, role) };
  }
}
