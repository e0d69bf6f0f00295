import fc from 'fast-check';
import { roles } from '../src/platform/access/permissions';
import { addDays, daysBetween } from '../src/platform/clock';
import { Action, Case, Definition, ENDS, Person } from '../src/procedures/case.rules';
import { definitions } from '../src/procedures/definitions.rules';
import { act, open, openTo, stepOf } from '../src/procedures/procedure.rules';

import { standards, clean, people, promotedWorker, worker, recordFor, factsOn, walk } from './walk-procedure';
interface Try {
  who: Person;
  kind: Action['kind'];
  /** Whether it is the act that is due, by somebody whose turn it is. */
  right: boolean;
  wait: number;
  vote: number;
  days: number;
  target: string;
  approve: boolean;
}

/** Something a person tries: mostly the act that is due, often the wrong one, too early or too short. */
const anyTry = (def: Definition): fc.Arbitrary<Try> => {
  const mostly = fc.integer({ min: 0, max: 9 }).map((n) => n > 0);
  return fc.record({
    who: fc.constantFrom(...people, promotedWorker),
    kind: fc.constantFrom<Action['kind']>(...def.steps.map(({ kind }) => kind), 'return'),
    right: mostly,
    wait: fc.integer({ min: 0, max: 9 }),
    vote: fc.integer({ min: 4, max: 7 }),
    days: fc.integer({ min: 5, max: 12 }),
    target: fc.constantFrom(...def.steps.map(({ name }) => name)),
    approve: mostly,
  });
};

/** Tries one thing after the other; what is refused leaves the case as it was. */
function attempt(def: Definition, tries: readonly Try[]): Case {
  let day = '2019-02-20';
  let notice = { from: '', to: '' };
  let current = open(def, worker, day, standards);
  for (const one of tries) {
    day = addDays(day, one.wait);
    if (current.state !== 'open') break;
    const step = stepOf(def, current.step);
    const action = actionOf(def, current, one, day);
    const due = [one.who, ...people].find((who) => openTo(def, current, who).includes(step.kind));
    const running = step.kind === 'closeNotice' ? { to: notice.to } : null;
    const answer = act(def, current, action, one.right && due ? due : one.who, day, { ...clean, notice: running });
    if (!answer.allowed) continue;
    if (action.kind === 'postNotice') notice = action;
    if (action.kind === 'closeNotice') expect(daysBetween(notice.from, day)).toBeGreaterThan(7);
    current = answer.next;
  }
  return current;
}

function actionOf(def: Definition, current: Case, one: Try, day: string): Action {
  const step = stepOf(def, current.step);
  const kind = one.right ? step.kind : one.kind;
  if (kind === 'withdraw') return { kind, reason: 'moved away' };
  if (kind === 'return') return { kind, to: one.target, reason: 'again' };
  if (kind === 'postNotice') return { kind, from: day, to: addDays(day, one.days) };
  if (kind === 'review' || kind === 'decision') return { kind, approve: one.approve };
  const record = recordFor(def, step.name, kind, day);
  return record.kind === 'meeting' ? { ...record, votesFor: one.vote, votesAgainst: 8 - one.vote } : record;
}

describe.each(definitions)('$family $variant', (def) => {
  it('names only steps it has, sends back only to earlier ones, and gives every act to a role', () => {
    const names = def.steps.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    def.steps.forEach((step, place) => {
      const targets = [...(step.returnsTo ?? []), ...(step.notBy ?? []), ...(step.refusedTo ? [step.refusedTo] : [])];
      for (const target of targets) expect(names.slice(0, place)).toContain(target);
      const holders = Object.values(roles).filter(
        (role) =>
          (role.permissions as readonly string[]).includes(step.needs) &&
          (role.levels as readonly string[]).includes(step.level),
      );
      expect(holders).not.toHaveLength(0);
    });
    for (const target of Object.values(def.upheld)) expect([...names, ENDS]).toContain(target);
    expect(names).toContain(def.withdrawBefore);
  });

  it('leads five people from application to decision, each step recorded once', () => {
    const { current } = walk(def);
    expect(current.state).toBe('decided');
    expect(current.records.map(({ step }) => step)).toEqual(['application', ...def.steps.map(({ name }) => name)]);
  });

  it('refuses every act of every person at every step, but the ones that are theirs', () => {
    const kinds: Action['kind'][] = [...new Set(def.steps.map(({ kind }) => kind)), 'return', 'withdraw'];
    for (const step of def.steps) {
      const { current, day } = walk(def, step.name);
      const today = day < current.readyOn ? current.readyOn : day;
      for (const actor of people) {
        const mine = openTo(def, current, actor);
        for (const kind of kinds) {
          const action: Action =
            kind === 'return'
              ? { kind, to: step.returnsTo?.[0] ?? 'meeting', reason: 'again' }
              : kind === 'withdraw'
                ? { kind, reason: 'moved away' }
                : recordFor(def, step.kind === kind ? step.name : 'meeting', kind, today);
          const answer = act(def, current, action, actor, today, factsOn(current));
          expect([step.name, actor.staffId, kind, answer.allowed]).toEqual([
            step.name,
            actor.staffId,
            kind,
            mine.includes(kind),
          ]);
        }
      }
    }
  });

  it('never reaches a decision without every record, whatever is tried in whatever order', () => {
    let decided = 0;
    const run = fc.array(anyTry(def), { minLength: 20, maxLength: 60 });
    const property = fc.property(run, (tries) => {
      const current = attempt(def, tries);
      if (current.state !== 'decided') return;
      decided += 1;
      const passed = current.records.filter(({ outcome }) => outcome === 'passed');
      for (const step of def.steps) expect(passed.map((record) => record.step)).toContain(step.name);
      const by = (name: string) => passed.filter((record) => record.step === name).at(-1)?.staffId;
      const village = current.records.filter(({ level }) => level === 'village').map(({ staffId }) => staffId);
      expect(village).not.toContain(by('decision'));
      expect(by('announcement')).not.toBe(by('decision'));
      if (by('confirmation')) expect(by('confirmation')).not.toBe(by('homeCheck'));
    });
    fc.assert(property, { numRuns: 500, seed: 20190301 });
    expect(decided).toBeGreaterThan(20);
  });
});
