import { uuidv7 } from 'uuidv7';
import { homePlace } from '../../src/demo/city/places';
import type { Stage } from './stage';

/** Somebody's try to register a household of four. */
export interface Attempt {
  id: string;
  key: string;
  body: object;
  /** The text of the answer that acknowledged it; null: none came, or it was an error. */
  answer: string | null;
}

const members = 4;

function attempt(): Attempt {
  const id = uuidv7();
  const person = (relation: string, i: number) => ({ id: uuidv7(), name: `${'甲乙丙丁'[i]}某`, relation });
  const people = ['01', '02', '03', '04'].map(person);
  return { id, key: `fault-${id}`, body: { regionCode: homePlace, members: people }, answer: null };
}

const sent = async (stage: Stage, one: Attempt): Promise<boolean> => {
  const answer = await stage.send('caseworker', 'PUT', `/households/${one.id}`, one.body, one.key);
  if (answer?.status === 200) one.answer = answer.text;
  return answer !== null;
};

/** Several people who register households, one after the other each, until they are told to stop. */
export class Writers {
  readonly attempts: Attempt[] = [];
  private readonly running: Promise<void>;
  private stopped = false;

  /**
   * @param most attempts of all together
   * @param persistent whether they go on when no answer comes
   */
  constructor(
    private readonly stage: Stage,
    count: number,
    private readonly most: number,
    private readonly persistent: boolean,
  ) {
    this.running = Promise.all(Array.from({ length: count }, () => this.work())).then(() => undefined);
  }

  private async work(): Promise<void> {
    while (!this.stopped && this.attempts.length < this.most) {
      const one = attempt();
      this.attempts.push(one);
      if (!(await sent(this.stage, one)) && !this.persistent) return;
    }
  }

  /** Lets them finish what they are at. */
  async stop(): Promise<Attempt[]> {
    this.stopped = true;
    await this.running;
    return this.attempts;
  }

  done(): Promise<void> {
    return this.running;
  }
}

/** What became of attempts, as the database has it. */
export interface Outcome {
  acknowledged: number;
  /** Acknowledged and not there, or not with everybody and everything in the log. Must be 0. */
  lost: number;
  /** Without an answer. */
  unknown: number;
  /** Without an answer and there, whole. */
  stored: number;
  /** There in part. Must be 0. */
  partial: number;
}

interface Found {
  id: string;
  count: number;
  people: number;
  logged: number;
}

const found = `select h.id, h.member_count as count, (select count(*)::int from member m where m.household_id = h.id) as people,
    (select count(*)::int from change_log l where l.household_id = h.id and l.op = 'insert') as logged
  from household h where h.id = any ($1)`;

export async function outcomeOf(stage: Stage, attempts: readonly Attempt[]): Promise<Outcome> {
  const rows = await stage.rows<Found>(found, [attempts.map(({ id }) => id)]);
  const whole = new Set(
    rows
      .filter((row) => row.count === members && row.people === members && row.logged === members + 1)
      .map(({ id }) => id),
  );
  const orphans = await stage.rows(
    `select 1 from member m left join household h on h.id = m.household_id where h.id is null`,
  );
  const acknowledged = attempts.filter(({ answer }) => answer !== null);
  const unknown = attempts.filter(({ answer }) => answer === null);
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter(({ id }) => !whole.has(id)).length,
    unknown: unknown.length,
    stored: unknown.filter(({ id }) => whole.has(id)).length,
    partial: rows.length - whole.size + orphans.length,
  };
}

/** Sends everything once more under the same keys: each must be there once, and what was answered is answered the same. */
export async function repeat(stage: Stage, attempts: readonly Attempt[]): Promise<{ repeated: number; wrong: number }> {
  let wrong = 0;
  for (const one of attempts) {
    const answer = await stage.send('caseworker', 'PUT', `/households/${one.id}`, one.body, one.key);
    if (answer?.status !== 200 || (one.answer !== null && one.answer !== answer.text)) wrong += 1;
    one.answer ??= answer?.text ?? null;
  }
  return { repeated: attempts.length, wrong };
}

export const sum = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce((total, one) => {
    const added = Object.entries(one).map(([key, value]) => [key, total[key as keyof Outcome] + (value as number)]);
    return Object.fromEntries(added);
  });
