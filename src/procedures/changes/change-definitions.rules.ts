import type { Level, Permission } from '../../platform/access/permissions';
import { significant } from '../../platform/access/actor';
import type { Definition, Facts, Step } from '../case.rules';

/**
 * Changes of household as data for the engine of procedures, with none to two decisions: a birth or a
 * death with its paper takes effect at once, other members come and go by decision of the township, a person is
 * removed by the banner, and a move needs the word of both its ends.
 */

export const changeKinds = ['growth', 'decline', 'split', 'merge', 'move', 'head', 'closing'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** [household-change-type] of each kind. */
export const changeTypes: Readonly<Record<ChangeKind, string>> = {
  growth: '04',
  decline: '05',
  split: '06',
  merge: '07',
  move: '08',
  head: '09',
  closing: '11',
};

/** Only one of these may be under way for a household: each would pull the ground from under the others. */
export const structuralKinds: readonly ChangeKind[] = ['split', 'merge', 'move', 'head', 'closing'];
/** Not while a procedure is open: the procedure is about this household with these people in this place. */
export const exclusiveKinds: readonly ChangeKind[] = ['split', 'merge', 'move', 'closing'];

/** What decides where a request is decided. */
export interface RouteFacts {
  kind: ChangeKind;
  /** [member-increase-reason] or [member-decrease-reason] */
  reason: string | null;
  /** Village of the household when the change was asked for. */
  origin: string;
  /** Village it moves to. */
  target: string | null;
  /** The head died, so a new one follows by itself. */
  headDied: boolean;
}

/** The act of an office: the one the household belongs to decides, the one it goes to accepts. */
const office = (name: 'decision' | 'acceptance', level: Level, notBy: string[]): Step => ({
  name,
  kind: 'decision',
  needs: (name === 'decision' ? 'change.decide' : 'change.accept') satisfies Permission,
  level,
  limit: null,
  notBy: ['application', ...notBy],
});

const birth = '01';
const death = '01';
const removed = '08';

function stepsOf({ kind, reason, origin, target, headDied }: RouteFacts): Step[] {
  if (kind === 'growth' && reason === birth) return [];
  if (kind === 'decline' && reason === death) return [];
  if (kind === 'head' && headDied) return [];
  if (kind === 'decline' && reason === removed) return [office('decision', 'banner', [])];
  return kind === 'move' && target ? moveSteps(origin, target) : [office('decision', 'township', [])];
}

/** Within a town its reviewer decides once the new village has accepted; else the two towns, or the two banners. */
function moveSteps(origin: string, target: string): Step[] {
  const same = (level: Level) => significant(origin, level) === significant(target, level);
  if (same('township')) return [office('acceptance', 'village', []), office('decision', 'township', ['acceptance'])];
  const level = same('banner') ? 'township' : 'banner';
  return [office('decision', level, []), office('acceptance', level, ['decision'])];
}

/** The definition of one request. */
export function definitionOf(facts: RouteFacts): Definition {
  const steps = stepsOf(facts);
  return {
    family: 'change',
    variant: facts.kind,
    opens: { needs: 'change.request', level: 'village' },
    household: [{ registration: 'registered' }],
    steps,
    withdrawBefore: steps.at(-1)?.name ?? null,
    upheld: {},
    onDecided: 'none',
    onRefused: 'none',
  };
}

/** A change has no notice, no meeting and no time limit: nothing outside the request itself holds it up. */
export const nothingPending: Facts = {
  standards: { number: () => 0 },
  errors: [],
  notice: null,
  objections: { untriaged: 0, unanswered: 0 },
  income: null,
  failedItems: [],
};
