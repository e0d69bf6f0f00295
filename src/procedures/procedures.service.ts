import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../platform/access/actor';
import { Clock } from '../platform/clock';
import { NotFound } from '../platform/errors';
import { Counted, momentPattern, pageOf, readCursor, uuidPattern } from '../platform/page.dto';
import { UnitOfWork } from '../platform/unit-of-work';
import { CaseFacts } from './case-facts.service';
import { caseOf, readCase } from './case.queries';
import { definitionOf } from './definitions.rules';
import { personOf } from './opening.service';
import { countCases, listCases, ListRow, sentCases, urgentCases } from './procedure-list.queries';
import { readView } from './procedure-view.queries';
import { ProcedurePage, ProcedureQuery, ProcedureView, QueueList, QueueView } from './procedure.dto';
import { missingNow, openTo } from './procedure.rules';
import { itemOf, viewOf } from './procedure.views';

/** Rows of each list of the work queue. */
const queueLength = 50;

/** Reads cases: lists, one with everything in it, and a person's work. */
@Injectable()
export class ProceduresService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly facts: CaseFacts,
  ) {}

  /** Whether a procedure of the household is open: moves and other changes wait for its end. */
  async open(householdId: string): Promise<boolean> {
    const sql = `select 1 as found from procedure where household_id = $1 and state = 'open'`;
    return (await this.work.row(sql, [householdId])) !== undefined;
  }

  async list({ limit = 20, cursor, waiting, ...filter }: ProcedureQuery, me: SignedIn): Promise<ProcedurePage> {
    const today = this.clock.today();
    const after = cursor ? readCursor(cursor, [momentPattern, uuidPattern]) : undefined;
    const waitingFor = waiting ? personOf(me) : undefined;
    const [rows, count] = await Promise.all([
      listCases(this.work, { ...filter, waitingFor, after }, today, limit),
      countCases(this.work, { ...filter, waitingFor }, today),
    ]);
    const { items, nextCursor } = pageOf(rows, limit, (row) => [row.opened_at.toISOString(), row.id]);
    return { items: items.map((row) => itemOf(row, today, me.role)), nextCursor, ...Counted.upTo(count) };
  }

  /** A case with its acts, what is missing for the present step, and what of it is the reader's to do. */
  async get(id: string, me: SignedIn): Promise<ProcedureView> {
    const today = this.clock.today();
    const [row, view] = await Promise.all([readCase(this.work, id), readView(this.work, id)]);
    if (!row || !view) throw new NotFound('procedure');
    const def = definitionOf(row);
    const { around, facts } = await this.facts.of(row, def, { check: true });
    const current = caseOf(row, around.records);
    const now = { missing: missingNow(def, current, today, facts), actions: openTo(def, current, personOf(me)) };
    return viewOf(view, def, now, today, me.role);
  }

  /** What waits for a person, what is late around them, and where the cases stand that they have passed on. */
  async queue(me: SignedIn): Promise<QueueView> {
    const today = this.clock.today();
    const person = personOf(me);
    const [waiting, late, sent] = await Promise.all([
      urgentCases(this.work, { waitingFor: person }, today, queueLength),
      urgentCases(this.work, { late: true }, today, queueLength),
      sentCases(this.work, person, today, queueLength),
    ]);
    const listOf = (rows: ListRow[]): QueueList => ({
      items: rows.map((row) => itemOf(row, today, me.role)),
      total: rows[0]?.total ?? 0,
    });
    return { waiting: listOf(waiting), late: listOf(late), sent: listOf(sent) };
  }
}
