import { significant } from '../../platform/access/actor';
import type { Level } from '../../platform/access/permissions';
import type { Carrying } from '../../households/family/family-changes.service';
import type { LockedFamily } from '../../households/family/family-rows.rules';
import type { Case, Definition, Recorded } from '../case.rules';
import { changeTypes, definitionOf } from './change-definitions.rules';
import { otherOf, Prepared, reasonOf, routeFacts, targetOf } from './change-planning.rules';
import type { ChangeBody } from './change-request.dto';
import type { ChangeRow } from './change-requests.queries';
import type { ChangeState } from './change-view.dto';
import { stepOf } from '../procedure.rules';

/** The definition a stored request runs on. */
export const definitionFor = ({ kind, reason, originCode, targetCode }: ChangeRow): Definition =>
  definitionOf({ kind, reason, origin: originCode, target: targetCode, headDied: false });

/** A stored request as a case of the engine. */
export const caseOf = ({ state, step, sinceDay, decisions }: ChangeRow): Case => ({
  state: step !== null ? 'open' : state === 'decided' || state === 'withdrawn' ? state : 'refused',
  step,
  since: sinceDay,
  readyOn: sinceDay,
  dueOn: null,
  records: decisions as unknown as Recorded[],
});

/** Office whose turn an open request is, 12 digits: of the village it goes to or, deciding, of the household's own. */
export const officeOf = ({ step, waitsLevel, regionCode, targetCode }: ChangeRow): string | null =>
  waitsLevel && significant((step === 'acceptance' && targetCode) || regionCode, waitsLevel).padEnd(12, '0');

/** State, step and the level whose turn it is, for the columns of those names. */
export function standing(
  def: Definition,
  current: Case,
): { state: ChangeState; step: string | null; level: Level | null } {
  if (current.state !== 'open') {
    const state = current.records.at(-1)?.outcome === 'returned' ? 'returned' : current.state;
    return { state, step: null, level: null };
  }
  const step = stepOf(def, current.step);
  const state = def.steps.indexOf(step) === 0 ? 'requested' : 'awaiting-acceptance';
  return { state, step: step.name, level: step.level };
}

/** The records of a case as they are stored: the last one is new and carries moment and words. */
export function decisionsOf(known: ChangeRow['decisions'], now: Case, at: Date, opinion: string | null): object[] {
  const before = known.map(({ staffName: _, ...decision }) => decision);
  return [...before, { ...now.records.at(-1), at: at.toISOString(), opinion }];
}

/** Values of `insertRequest`. */
export function requestValues(
  id: string,
  body: ChangeBody,
  made: {
    family: LockedFamily;
    /** Acts of an earlier round, when the request had been returned. */
    known: ChangeRow['decisions'];
    prepared: Prepared;
    opened: Case;
    payload: Buffer;
    contentTag: string | null;
    staffId: string;
    now: Date;
  },
): unknown[] {
  const { family, prepared, opened, now } = made;
  const facts = routeFacts(body, family);
  const { state, step, level } = standing(definitionOf(facts), opened);
  return [
    ...[id, family.id, family.regionCode, changeTypes[body.kind], body.kind, otherOf(body), targetOf(body)],
    ...[family.number, family.headName, family.memberCount, reasonOf(body), body.reasonText ?? null, body.occurredOn],
    ...[body.evidence, made.payload, made.contentTag, JSON.stringify(prepared.base), JSON.stringify(prepared.diff)],
    ...[prepared.warnings, state, step, opened.since, level],
    ...[JSON.stringify(decisionsOf(made.known, opened, now, body.reasonText ?? null)), made.staffId, now],
  ];
}

/** What goes along with a plan when it is carried out. */
export function carryingOf(requestId: string, body: ChangeBody): Carrying {
  const dwelling = body.kind === 'split' || body.kind === 'move' ? body : {};
  const { villagerGroup, address } = dwelling as { villagerGroup?: string; address?: string };
  return { requestId, dwelling: { villagerGroup, address }, arrival: body.kind === 'growth' ? body.member : undefined };
}
