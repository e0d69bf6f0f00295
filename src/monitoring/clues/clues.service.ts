import { Injectable } from '@nestjs/common';
import { visibility } from '../../households/household.visibility';
import type { SignedIn } from '../../platform/access/actor';
import { addDays, Clock } from '../../platform/clock';
import { Conflict, Forbidden, Invalid, NotFound, Refused } from '../../platform/errors';
import { pageOf, readCursor, uuidPattern } from '../../platform/page.dto';
import { UnitOfWork } from '../../platform/unit-of-work';
import { StandardsService } from '../../regions/standards.service';
import { ClueItem, CluePage, ClueQuery, ClueView, HandleClue, ReportClue } from './clue.dto';
import { ClueRow, fits, insertClue, listClues, lockClue, readClue, writeHandling } from './clue.queries';
import { lacking, stateAfter } from './clue.rules';
import { ClueWords } from './clue-words.service';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Clues that a household may be in difficulty: reported by anybody, checked at home, admitted to a case or dismissed. */
@Injectable()
export class CluesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly standards: StandardsService,
    private readonly words: ClueWords,
  ) {}

  /** Reports a clue on duty. The same again answers the same. */
  async report(id: string, input: ReportClue, me: SignedIn): Promise<ClueView> {
    const { householdId, regionCode } = input;
    if (householdId && !(await fits(this.work, { householdId, regionCode }))) throw new NotFound('household');
    const today = this.clock.today();
    const contentTag = this.words.tag(me.staffId, input);
    const dueOn = await this.dueOn(regionCode, today);
    await insertClue(this.work, id, input, this.words.seal(id, input), { contentTag, today, dueOn });
    const row = await readClue(this.work, id);
    if (row?.contentTag !== contentTag) throw new Conflict('clue.id_taken');
    return this.viewOf(row, me);
  }

  /** Day by which a clue of today must have led to a decision; null where no standard says. */
  async dueOn(regionCode: string, today: string): Promise<string | null> {
    const days = (await this.standards.of(regionCode, today)).find('limit.monitoring');
    return days === undefined ? null : addDays(today, days);
  }

  async list({ limit = 20, cursor, ...query }: ClueQuery): Promise<CluePage> {
    const after = cursor ? readCursor(cursor, [dayPattern, uuidPattern]) : undefined;
    const rows = await listClues(this.work, query, after, limit);
    const { items, nextCursor } = pageOf(rows, limit, ({ reportedOn, id }) => [reportedOn, id]);
    return { items: items.map((row) => this.itemOf(row)), nextCursor };
  }

  async get(id: string, me: SignedIn): Promise<ClueView> {
    const row = await readClue(this.work, id);
    if (!row) throw new NotFound('clue');
    await this.words.opened(row);
    return this.viewOf(row, me);
  }

  /**
   * Does one act on a clue; the clue is locked first. Checking is the village's, dismissing that of an office above, and
   * never of whoever reported it.
   */
  async handle(id: string, input: HandleClue, me: SignedIn): Promise<ClueView> {
    const row = await lockClue(this.work, id);
    if (!row) throw new NotFound('clue');
    const needs = input.kind === 'dismiss' ? 'clue.dismiss' : 'clue.check';
    if (!me.permissions.includes(needs)) throw new Forbidden('access.forbidden', { permission: needs });
    if (input.kind === 'dismiss' && row.reportedBy === me.staffId) throw new Forbidden('clue.own_report');
    const state = stateAfter(row.state, input.kind);
    if (!state) throw new Conflict('clue.moved_on', { state: row.state });
    const missing = lacking(input, row);
    if (missing.length) throw new Invalid('request.invalid', {}, missing);
    await this.write(row, input, state);
    const after = await readClue(this.work, id);
    return this.viewOf(after ?? row, me);
  }

  private async write(row: ClueRow, { kind, text, ...input }: HandleClue, state: ClueItem['state']): Promise<void> {
    const householdId = row.householdId ?? input.householdId ?? null;
    const procedureId = kind === 'admit' ? input.procedureId : undefined;
    const { regionCode } = row;
    if (input.householdId && row.householdId && input.householdId !== row.householdId)
      throw new Refused('clue.about_another', {}, [{ path: 'householdId', code: 'clue.about_another' }]);
    if (householdId && !(await fits(this.work, { householdId, regionCode, procedureId }))) {
      const path = procedureId ? 'procedureId' : 'householdId';
      throw new Refused('clue.does_not_fit', {}, [{ path, code: 'clue.does_not_fit' }]);
    }
    const finding = kind === 'check' ? this.words.sealFinding(row.id, text ?? '') : undefined;
    const reason = kind === 'dismiss' ? text : undefined;
    await writeHandling(this.work, row.id, { state, householdId, finding, reason, procedureId }, this.clock.today());
  }

  private itemOf(row: ClueRow): ClueItem {
    const waits = row.state === 'reported' || row.state === 'checked';
    return {
      ...{ id: row.id, householdId: row.householdId, headName: row.headName, regionCode: row.regionCode },
      ...{ villageName: row.villageName, source: row.source, state: row.state, reportedOn: row.reportedOn },
      ...{ dueOn: row.dueOn, late: waits && row.dueOn !== null && row.dueOn < this.clock.today() },
      ...{ checkedOn: row.checkedOn, handledOn: row.handledOn, procedureId: row.procedureId },
    };
  }

  private viewOf(row: ClueRow, { role, permissions }: SignedIn): ClueView {
    const handles = permissions.includes('clue.check') || permissions.includes('clue.dismiss');
    const dismissalReason = visibility[role].notes.view === 'clear' ? row.dismissalReason : null;
    return { ...this.itemOf(row), ...this.words.open(row, role, handles), dismissalReason };
  }
}
