import { DatabaseError } from 'pg';
import { Actor, publicActor, SignedIn } from '../../platform/access/actor';
import { Clock, dayOf } from '../../platform/clock';
import { Conflict, Refused } from '../../platform/errors';
import { UnitOfWork } from '../../platform/unit-of-work';
import { HouseholdsService } from '../../households/households.service';
import { IncomesService } from '../../households/incomes/incomes.service';
import { SubmissionService } from '../../households/submission.service';
import { SurveysService } from '../../households/surveys/surveys.service';
import { definitionOf } from '../../procedures/definitions.rules';
import { PublicObjectionsService } from '../../procedures/objections/public-objections.service';
import { OpeningService } from '../../procedures/opening.service';
import { StepsService } from '../../procedures/steps.service';
import type { StepInput } from '../../procedures/step.dto';
import type { RecordVisit } from '../../visits/visit.dto';
import { VisitsService } from '../../visits/visits.service';
import { Dice } from './dice';
import type { GeneratedHousehold } from './household.generator';
import { beginsOn, type CasePlot, type Plot } from './plot';
import { recordOf } from './records';

/** The services a story is told through: the same that people use. */
export interface Services {
  clock: Clock;
  work: UnitOfWork;
  households: HouseholdsService;
  surveys: SurveysService;
  incomes: IncomesService;
  submission: SubmissionService;
  opening: OpeningService;
  steps: StepsService;
  objections: PublicObjectionsService;
  visits: VisitsService;
}

/** Who does what at the place of a household. */
export interface Cast {
  caseworker: SignedIn;
  checker: SignedIn;
  reviewer: SignedIn;
  supervisor: SignedIn;
  clerk: SignedIn;
}

interface Standing {
  state: string;
  step: string | null;
  readyOn: string;
}

const day = 86_400_000;
const actors: Partial<Record<string, keyof Cast>> = {
  confirmation: 'checker',
  review: 'reviewer',
  secondNotice: 'reviewer',
  secondNoticeEnd: 'reviewer',
  decision: 'supervisor',
  announcement: 'clerk',
};

/** Who does a step; what no office does is the caseworker's. */
export const actorAt = (cast: Cast, step: string): SignedIn => cast[actors[step] ?? 'caseworker'];

/** Tells what happened to one household, day by day, through the services that people use, as the people who did it. */
export class Storyteller {
  constructor(
    private readonly services: Services,
    private readonly cast: Cast,
    private readonly dice: Dice,
    private moment: Date,
  ) {}

  async tell(made: GeneratedHousehold, plot: Plot): Promise<void> {
    const { households, submission } = this.services;
    const { caseworker } = this.cast;
    await this.as(caseworker, () => households.register(made.id, made.form, caseworker, this.services.work.requestId));
    await this.fillIn(made.id, made);
    if (plot.submitted || plot.flaw === 'sameNumber') {
      await this.as(caseworker, () => submission.submit(made.id, caseworker)).catch(
        plot.submitted ? undefined : expected,
      );
    }
    for (const one of plot.cases) {
      this.wait(this.dice.int(1, 4), beginsOn(one));
      if (one.variant === 'exit' && made.later) await this.fillIn(made.id, made.later);
      await this.runCase(made.id, one);
    }
    if (plot.cases.length && this.dice.chance(70)) await this.visit(made.id);
  }

  /** The sheet and the income of the year before. */
  private async fillIn(householdId: string, { survey, income }: Pick<GeneratedHousehold, 'survey' | 'income'>) {
    const { surveys, incomes } = this.services;
    const { caseworker } = this.cast;
    const year = this.moment.getUTCFullYear() - 1;
    const { id: surveyId, ...sheet } = survey;
    const asked = { year, ...sheet, collectedOn: dayOf(this.moment) };
    await this.as(caseworker, () => surveys.begin(householdId, surveyId, asked));
    const { id: incomeId, ...lines } = income;
    await this.as(caseworker, () => incomes.begin(householdId, incomeId, { kind: 'annual', year, ...lines }));
  }

  /** The caseworker's last call at the household's. */
  private async visit(householdId: string): Promise<void> {
    const { caseworker } = this.cast;
    const changed = this.dice.chance(20);
    const told: RecordVisit = {
      ...{ householdId, purpose: '01', result: '01', startedAt: this.moment.toISOString(), deviceAheadMs: 0 },
      ...{ family: { changed: false }, guarantees: { changed: false }, signature: 'signed' },
      income: changed ? { changed, note: '卖了两头牛，打工收入按月到账。' } : { changed },
      satisfaction: this.dice.int(3, 5),
    };
    const id = this.dice.id(this.moment);
    await this.as(caseworker, () => this.services.visits.record(id, told, caseworker));
  }

  private async runCase(householdId: string, plot: CasePlot): Promise<void> {
    const { caseworker } = this.cast;
    const { family, variant } = plot;
    const id = this.dice.id(this.moment);
    const application = {
      on: dayOf(this.moment),
      applicant: family === 'entry' ? '户主本人' : '嘎查委员会',
      reason: reasons[family],
    };
    let now: Standing = await this.as(caseworker, () =>
      this.services.opening.open(id, { householdId, family, variant, application }, caseworker),
    );
    while (now.state === 'open' && now.step !== plot.until) now = await this.step(id, plot, now);
    if (now.step === 'firstNoticeEnd' && this.dice.chance(40)) await this.object(householdId);
  }

  /** Somebody in the village objects to a notice that hangs there, without a name. */
  private object(householdId: string): Promise<unknown> {
    const { work, objections } = this.services;
    const content = this.dice.pick([
      '这户在镇上有楼房，请核实。',
      '三组代表没有接到开会通知。',
      '他家去年卖了十头牛，收入不低。',
    ]);
    return this.as(publicActor, async () => {
      const notice = await work.as('app_job', () =>
        work.row<{ id: string }>(`select id from notice where household_id = $1 and state = 'running'`, [householdId]),
      );
      return notice && objections.file(notice.id, { content });
    });
  }

  private async step(id: string, plot: CasePlot, { step, readyOn }: Standing): Promise<Standing> {
    const name = step ?? '';
    this.wait(this.dice.int(1, 2), readyOn);
    const me = actorAt(this.cast, name);
    const record = this.recordAt(name, plot);
    return this.as(me, () => this.services.steps.perform(id, record, me));
  }

  private recordAt(step: string, plot: CasePlot): StepInput {
    const kind = definitionOf(plot).steps.find(({ name }) => name === step)?.kind ?? 'confirmation';
    if (plot.ending === 'withdrawn' && step === 'firstNotice') {
      return { kind: 'withdraw', expectedStep: step, reason: '农户本人书面要求撤回申请' };
    }
    const record = recordOf(kind, step, this.dice, dayOf(this.moment));
    const refuses = plot.ending === 'refused' && step === 'decision';
    return refuses ? ({ ...record, approve: false, opinion: '核查后收入高于标准，不予批准' } as StepInput) : record;
  }

  /** Lets days pass; work is done at ten in the morning. */
  private wait(days: number, notBefore = ''): void {
    const later = dayOf(new Date(this.moment.getTime() + days * day));
    this.moment = new Date(`${later < notBefore ? notBefore : later}T10:00:00+08:00`);
  }

  /** Does something as a person, on the day the story has come to; once more when others were in the way. */
  private async as<T>(me: Actor, work: () => Promise<T>, tries = 5): Promise<T> {
    const { clock, work: unit } = this.services;
    try {
      return await clock.at(this.moment, () => unit.run(me, work));
    } catch (error) {
      if (tries > 1 && isContention(error)) return this.as(me, work, tries - 1);
      throw error;
    }
  }
}

/** Lock waited for too long, deadlock, or statement cut short: nothing happened, and it may work the next time. */
const isContention = (error: unknown): boolean =>
  error instanceof DatabaseError && ['55P03', '40P01', '57014'].includes(error.code ?? '');

const reasons = { entry: '家庭收入低于扶贫标准，申请纳入贫困户', exit: '收入稳定超过标准，拟退出' };

/** A planted flaw is there to be refused; anything else is a fault of the demonstration. */
function expected(error: unknown): void {
  if (!(error instanceof Conflict || error instanceof Refused)) throw error;
}
