import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import { type Level, levels } from '../../platform/access/permissions';
import { AccessLog } from '../../platform/access-log';
import { Clock } from '../../platform/clock';
import { NotFound } from '../../platform/errors';
import { Counted, pageOf, readCursor, uuidPattern } from '../../platform/page.dto';
import { UnitOfWork } from '../../platform/unit-of-work';
import { Vault } from '../../platform/vault';
import { ObjectionItem, ObjectionPage, ObjectionQuery, ObjectionView } from './objection.dto';
import { countObjections, listObjections, ObjectionRow, readObjection } from './objection.queries';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Where a value of an objection belongs, for the seal that keeps it. */
export const placeOf = (field: 'content' | 'objector' | 'contact', id: string): string => `objection.${field}.${id}`;

const rank = (level: Level): number => levels.indexOf(level);

/** Shows objections to the offices: their words from the handling level upwards, the person to those of it who handle them. */
@Injectable()
export class ObjectionsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly accesses: AccessLog,
  ) {}

  async list({ limit = 20, cursor, ...filter }: ObjectionQuery): Promise<ObjectionPage> {
    const after = cursor ? readCursor(cursor, [dayPattern, uuidPattern]) : undefined;
    const [rows, count] = await Promise.all([
      listObjections(this.work, filter, after, limit),
      countObjections(this.work, filter),
    ]);
    const { items, nextCursor } = pageOf(rows, limit, (row) => [row.filed_on, row.id]);
    return { items: items.map((row) => this.itemOf(row)), nextCursor, ...Counted.upTo(count) };
  }

  /** An objection with its words. Below the level that deals with it, it is not there. */
  async get(id: string, me: SignedIn): Promise<ObjectionView> {
    const row = await readObjection(this.work, id);
    if (!row || rank(me.scope.level) < rank(row.level)) throw new NotFound('objection');
    const mine = row.level === me.scope.level && me.permissions.includes('objection.handle');
    const named = row.objector !== null || row.contact !== null;
    if (mine && named) await this.logReveal(row);
    const open = (field: 'content' | 'objector' | 'contact', sealed: Buffer | null) =>
      sealed && this.vault.open(sealed, placeOf(field, id));
    return {
      ...this.itemOf(row),
      content: open('content', row.content) ?? '',
      name: mine ? open('objector', row.objector) : null,
      contact: mine ? open('contact', row.contact) : null,
      named,
      investigated: row.investigated,
      explanation: row.explanation,
    };
  }

  private logReveal({ household_id, region_code }: ObjectionRow): Promise<void> {
    const of = { householdId: household_id, regionCode: region_code, field: 'objection.objector' };
    return this.accesses.record({ action: 'reveal', ...of, purpose: '办理异议' });
  }

  private itemOf(row: ObjectionRow): ObjectionItem {
    return {
      ...{ id: row.id, noticeId: row.notice_id, procedureId: row.procedure_id, householdId: row.household_id },
      ...{
        regionCode: row.region_code,
        villageName: row.village_name,
        headName: row.head_name,
        level: row.level,
        state: row.state,
        filedOn: row.filed_on,
      },
      dueOn: row.due_on,
      late: row.state === 'admitted' && row.due_on !== null && row.due_on < this.clock.today(),
      ...{ dismissalReason: row.dismissal_reason, result: row.result, answeredOn: row.answered_on },
      ...{ triagedBy: row.triaged_by_name, answeredBy: row.answered_by_name },
    };
  }
}
