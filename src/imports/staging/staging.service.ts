import { Injectable } from '@nestjs/common';
import { contextFromStandards } from '../../checker/context';
import type { CheckContext } from '../../checker/context';
import { Actor, jobActor, significant } from '../../platform/access/actor';
import type { Level } from '../../platform/access/permissions';
import { Clock } from '../../platform/clock';
import { UnitOfWork } from '../../platform/unit-of-work';
import { StandardsService } from '../../regions/standards.service';
import type { BatchRow } from '../batch.queries';
import { Register } from './register.service';
import { villagesIn } from './register.queries';
import { Stager } from './stager.service';
import { StagingRun } from './staging-run';
import { copyProblems, copyStaged } from './staging.queries';
import type { BatchProblem } from './staged';

/** The system's own role, on behalf of a person: the log says who stands behind it. */
export const systemFor = ({ staffId, assignmentId }: Pick<Actor, 'staffId' | 'assignmentId'>): Actor => ({
  ...jobActor,
  staffId,
  assignmentId,
});

/** The digits of a place that every place within it begins with. */
export const digitsOf = (code: string): string => significant(code, levelOf(code));

function levelOf(code: string): Level {
  if (!code.endsWith('000')) return 'village';
  if (!code.endsWith('000000')) return 'township';
  return code.endsWith('00000000') ? 'city' : 'banner';
}

/** Compares, checks and stages households of a file, a chunk at a time and each chunk in a transaction of its own. */
@Injectable()
export class Staging {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly standards: StandardsService,
    private readonly register: Register,
    private readonly stager: Stager,
  ) {}

  /** What a run needs to know of the batch's place. */
  async begin(batch: BatchRow, actor: Actor): Promise<StagingRun> {
    const villages = await this.work.run(systemFor(actor), () => villagesIn(this.work, digitsOf(batch.region_code)));
    const contexts = new Map<string, Promise<CheckContext>>();
    const contextOf = (code: string): Promise<CheckContext> => {
      const known = contexts.get(code) ?? this.contextOf(code);
      contexts.set(code, known);
      return known;
    };
    return new StagingRun(batch, systemFor(actor), villages, contextOf);
  }

  /** Stages what has gathered in a run. */
  async stage(run: StagingRun): Promise<void> {
    const chunk = run.take();
    if (!chunk.length) return;
    await this.work.run(run.actor, async () => {
      const known = await this.register.about(chunk, run.within);
      const results = [];
      for (const household of chunk) results.push(await this.stager.stage(household, known, run));
      await copyStaged(this.work, run.batch.id, results, run.next(results));
    });
  }

  /** Notes problems that belong to no household. */
  async note(run: StagingRun, problems: readonly BatchProblem[]): Promise<void> {
    if (!problems.length) return;
    const from = run.nextProblems(problems);
    const rows = problems.map((problem) => ({ owner: null, problem }));
    await this.work.run(run.actor, () => copyProblems(this.work, run.batch.id, rows, from));
  }

  private async contextOf(code: string): Promise<CheckContext> {
    const today = this.clock.today();
    const standards = await this.standards.of(code, today);
    return contextFromStandards(today, (key) => standards.find(key));
  }
}
