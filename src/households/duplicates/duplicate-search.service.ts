import { BeforeApplicationShutdown, Injectable, Logger, OnApplicationBootstrap } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { jobActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { describeError } from '../../platform/error.filter';
import { UnitOfWork } from '../../platform/unit-of-work';
import { bornTogether, Candidate, candidates, FoundPair, storePairs, takeAsked } from './duplicates.queries';
import { duplicateKind, namesAlike } from './near-names.rules';

/** Members compared in one transaction. */
const batch = 200;
/** Milliseconds between looks for people who were written since. */
const interval = 5000;

/**
 * Compares every member who was written with all others of the city. The database asks for it by trigger, so that no
 * form, import or change of household goes uncompared; the comparing itself runs here, in the background and before
 * somebody reads the queue.
 */
@Injectable()
export class DuplicateSearch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(DuplicateSearch.name);
  private timer?: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();
  /** Comparisons that run or wait for their turn. */
  private turns = 0;

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      if (!this.turns) void this.catchUp();
    }, interval).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Compares everyone who waits, in transactions of their own, after those that are being compared just now. */
  drain(): Promise<void> {
    this.turns += 1;
    const turn = this.running.then(() => this.all()).finally(() => (this.turns -= 1));
    this.running = turn.catch(() => undefined);
    return turn;
  }

  private async all(): Promise<void> {
    let taken: number;
    do taken = await this.work.run(jobActor, () => this.next());
    while (taken === batch);
  }

  /** Compares a batch of those who wait within the open transaction; answers how many it took. */
  async next(): Promise<number> {
    const members = (await takeAsked(this.work, batch)).map(({ id }) => id);
    if (!members.length) return 0;
    const near = (await bornTogether(this.work, members)).flatMap(({ id, name, names }) =>
      names.filter((other) => namesAlike(name, other)).map((other) => ({ id, name: other })),
    );
    const pairs = new Map(
      (await candidates(this.work, members, near)).flatMap((candidate) => {
        const pair = pairOf(candidate);
        return pair ? [[`${pair.memberA} ${pair.memberB}`, pair] as const] : [];
      }),
    );
    await storePairs(this.work, members, [...pairs.values()], this.clock.now());
    return members.length;
  }

  private async catchUp(): Promise<void> {
    try {
      await this.drain();
    } catch (error) {
      this.logger.error(`comparing waits: ${describeError(error)}`);
    }
  }
}

function pairOf(candidate: Candidate): FoundPair | null {
  const { id, other, name, otherName, region, otherRegion, ...likeness } = candidate;
  const kind = duplicateKind({ ...likeness, names: [name, otherName], regions: [region, otherRegion] });
  if (!kind) return null;
  const pair = { id: uuidv7(), kind, differentNumbers: likeness.differentNumbers };
  return id < other
    ? { ...pair, memberA: id, memberB: other, regionA: region, regionB: otherRegion }
    : { ...pair, memberA: other, memberB: id, regionA: otherRegion, regionB: region };
}
