import { BeforeApplicationShutdown, Injectable, Logger, OnApplicationBootstrap } from '@nestjs/common';
import { jobActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { describeError } from '../../platform/error.filter';
import { Files } from '../../platform/files/files.service';
import { UnitOfWork } from '../../platform/unit-of-work';
import { FoundDoubt, storeDoubts } from '../evidence/evidence.queries';
import { fingerprintOf, mostApart, nearScore, windowsOf } from './fingerprint.rules';
import { Likeness, markCompared, nearestContent, sameContent, takeWaiting, WaitingPhoto } from './photo.queries';
import { greyOf } from './pictures';

/** Pictures compared in one transaction. */
const batch = 10;
/** Milliseconds between looks for pictures that have come since. */
const interval = 15_000;

/**
 * Compares pictures of visits once their content has come, in the background: the very same file anywhere in the city, a
 * near copy among the pictures of the same person and of the same township.
 */
@Injectable()
export class PhotoComparison implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(PhotoComparison.name);
  private timer?: NodeJS.Timeout;
  private running?: Promise<void>;

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly files: Files,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.running ??= this.drain()
        .catch((error: unknown) => this.logger.error(`pictures wait: ${describeError(error)}`))
        .finally(() => (this.running = undefined));
    }, interval).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Compares everything that waits. */
  async drain(): Promise<void> {
    let taken: number;
    do taken = await this.work.patiently(() => this.work.run(jobActor, () => this.next()));
    while (taken === batch);
  }

  private async next(): Promise<number> {
    const waiting = await takeWaiting(this.work, batch);
    for (const photo of waiting) await this.compare(photo);
    return waiting.length;
  }

  private async compare(photo: WaitingPhoto): Promise<void> {
    const now = this.clock.now();
    const content = await this.files.get(photo.attachmentId);
    const grey = content && (await greyOf(content));
    const same = await sameContent(this.work, photo);
    const near = !same && grey ? await nearestContent(this.work, photo, windowsOf(grey)) : undefined;
    await markCompared(this.work, photo.id, grey ? fingerprintOf(grey) : null, now);
    await storeDoubts(this.work, doubtsOf(photo, same, near), now);
  }
}

function doubtsOf(photo: WaitingPhoto, same: Likeness | undefined, near: Likeness | undefined): FoundDoubt[] {
  const like = same ?? near;
  if (!like) return [];
  const { householdId, regionCode, staffId } = photo;
  return [
    {
      ...(same ? { kind: 'same_photo', score: 90 } : { kind: 'near_photo', score: nearScore(like.apart) }),
      ...{ measured: { apart: like.apart, mostApart: same ? 0 : mostApart }, other: like },
      visit: { id: photo.visitId, householdId, regionCode, staffId },
    },
  ];
}
