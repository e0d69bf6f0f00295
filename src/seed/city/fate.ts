import { Dice } from '../../demo/city/dice';
import { cityBegins, CasePlot, daysOf } from '../../demo/city/plot';
import { entry, exit } from '../../procedures/definitions.rules';
import { addDays, dayOf } from '../../platform/clock';
import type { Registration } from '../../households/household.entity';

/** A case of a household and the day it is applied for. */
export interface PlannedCase extends CasePlot {
  begins: string;
}

/** What has become of a household by the day the city is looked at. */
export interface Fate {
  registration: Registration;
  /** Code of exit-status; null: not decided yet. */
  exitStatus: string | null;
  exitYear: number | null;
  plannedExitYear: number | null;
  monitored: boolean;
  /** Net income a head in yuan; undefined: around the line. */
  perHead?: number;
  planned: PlannedCase | null;
}

const plain: Fate = {
  registration: 'registered',
  exitStatus: null,
  exitYear: null,
  plannedExitYear: null,
  monitored: false,
  planned: null,
};

const steps = ({ steps: all }: { steps: readonly { name: string }[] }): string[] => all.map(({ name }) => name);

/** The application that leaves time for a case to come where it stands, or to be over a while before. */
function planned(dice: Dice, plot: CasePlot): PlannedCase {
  const over = plot.until === null ? dice.int(5, 40) : dice.int(0, 3);
  const days = daysOf({ flaw: null, submitted: true, cases: [plot] }) + over;
  return { ...plot, begins: addDays(dayOf(cityBegins), -days) };
}

const open = (dice: Dice, family: 'entry' | 'exit', variant: string, at: string[]): PlannedCase =>
  planned(dice, { family, variant, until: dice.pick(at) });

const above = (dice: Dice): number => dice.int(4400, 9000);

/** Most households came onto the register years ago and have left poverty since; the rest is under way. */
export function fateOf(dice: Dice): Fate {
  const entered = (ending?: CasePlot['ending']): PlannedCase =>
    planned(dice, { family: 'entry', variant: 'new', until: null, ending });
  return dice.weighted<() => Fate>([
    [() => ({ ...plain, registration: 'draft' }), 40],
    [() => ({ ...plain, registration: 'submitted' }), 25],
    [() => ({ ...plain, registration: 'submitted', planned: open(dice, 'entry', 'new', steps(entry)) }), 25],
    [() => ({ ...plain, registration: 'refused', planned: entered('refused') }), 20],
    [() => ({ ...plain, registration: 'closed', exitStatus: '0', planned: removed(dice) }), 20],
    [() => ({ ...plain, exitStatus: '0', planned: entered() }), 30],
    [() => ({ ...plain, exitStatus: '0', plannedExitYear: 2019 }), 150],
    [() => ({ ...plain, exitStatus: '2', plannedExitYear: 2019, perHead: above(dice) }), 30],
    [() => ({ ...plain, exitStatus: '3' }), 10],
    [() => ({ ...plain, exitStatus: '0', perHead: above(dice), planned: leaving(dice) }), 20],
    [() => ({ ...plain, exitStatus: '1', exitYear: 2019, perHead: above(dice), planned: left(dice) }), 15],
    [() => ({ ...plain, ...lifted(dice), monitored: true }), 15],
    [() => ({ ...plain, ...lifted(dice) }), 600],
  ])();
}

const lifted = (dice: Dice) => ({ exitStatus: '1', exitYear: dice.int(2015, 2018), perHead: above(dice) });
const leaving = (dice: Dice) => open(dice, 'exit', 'exit', steps(exit));
const left = (dice: Dice) => planned(dice, { family: 'exit', variant: 'exit', until: null });
const removed = (dice: Dice) => planned(dice, { family: 'exit', variant: 'removal', until: null });
