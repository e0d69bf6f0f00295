import { Injectable, Logger } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { jobActor, SignedIn } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { UnitOfWork } from '../../platform/unit-of-work';
import { HouseholdsService } from '../../households/households.service';
import { IncomesService } from '../../households/incomes/incomes.service';
import { SubmissionService } from '../../households/submission.service';
import { SurveysService } from '../../households/surveys/surveys.service';
import { PublicObjectionsService } from '../../procedures/objections/public-objections.service';
import { OpeningService } from '../../procedures/opening.service';
import { StepsService } from '../../procedures/steps.service';
import { VisitsService } from '../../visits/visits.service';
import { PasswordHasher } from '../../staff/password-hasher.service';
import { BenefitsService } from '../../assistance/benefits/benefits.service';
import { HelpersService } from '../../assistance/helpers/helpers.service';
import { UnitsService } from '../../assistance/helpers/units.service';
import { MeasureActs } from '../../assistance/measures/measure-acts.service';
import { MeasuresService } from '../../assistance/measures/measures.service';
import { PairingsService } from '../../assistance/pairings/pairings.service';
import { PlansService } from '../../assistance/plans/plans.service';
import { ProgrammesService } from '../../assistance/programmes/programmes.service';
import { Dice } from './dice';
import { HelpServices, HelpTeller } from './help-teller';
import { spoil } from './flaws';
import { GeneratedHousehold, household, Place } from './household.generator';
import { actorOf, castAt, demoStaff, insertPeople, keyOf } from './cast';
import { demoPassword } from './people';
import { demoPlaces } from './places';
import { cityBegins, citySeed, daysOf, Plot, leaves, plotOf } from './plot';
import { Services, Storyteller } from './storyteller';

/** Households of the demonstration. */
export const cityHouseholds = 500;

const day = 86_400_000;
/** Stories told at once; each is a chain of transactions. */
const lanes = 6;

interface Story {
  made: GeneratedHousehold;
  plot: Plot;
  begins: Date;
  dice: Dice;
}

/** Fills an empty demonstration with people, households and cases, the same ones every time. */
@Injectable()
export class CityService {
  private readonly logger = new Logger('Demonstration');

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly hasher: PasswordHasher,
    private readonly modules: ModuleRef,
  ) {}

  /**
   * Brings the people, and households up to `count`; those that are there already stay as they are. Where a seeded city
   * is (docs/seed.md), that is the city.
   */
  async fill(count = cityHouseholds): Promise<void> {
    const cast = await this.bringPeople();
    if (await this.work.run(jobActor, () => this.work.row(`select 1 from setting where name = 'seed.city'`))) return;
    const known = await this.work.run(jobActor, () => this.work.rows<{ id: string }>('select id from household'));
    const there = new Set(known.map(({ id }) => id));
    const stories = this.write(count).filter(({ made }) => !there.has(made.id));
    if (stories.length) await this.tell(stories, cast);
    await new HelpTeller(this.helpServices(), cast, cityBegins).tell();
  }

  private async tell(stories: Story[], cast: Map<string, SignedIn>): Promise<void> {
    this.logger.log(`registering ${stories.length} households; this happens once and takes a minute`);
    const services = this.services();
    const next = stories.values();
    const lane = async () => {
      for (const { made, plot, begins, dice } of next) {
        await new Storyteller(services, castAt(cast, made.form.regionCode), dice, begins).tell(made, plot);
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  }

  /** Every household with its story, before any is told: chance must fall the same whatever is there already. */
  private write(count: number): Story[] {
    const made: GeneratedHousehold[] = [];
    const seeds = new Dice(citySeed);
    return Array.from({ length: count }, (_, index) => {
      const dice = new Dice(seeds.int(0, 0x7fffffff));
      const plot = plotOf(dice, index);
      const over = plot.cases.every(({ until }) => until === null);
      const since = leaves(plot) ? dice.int(500, 800) : over ? dice.int(60, 300) : dice.int(1, 6);
      const begins = new Date(cityBegins.getTime() - (daysOf(plot) + since) * day);
      const place = demoPlaces[index % demoPlaces.length] as Place;
      const one = household(dice, place, begins, { leaves: leaves(plot) });
      const other = made[index - demoPlaces.length];
      if (plot.flaw && other) spoil(one, plot.flaw, other);
      made.push(one);
      return { made: one, plot, begins, dice };
    });
  }

  private async bringPeople(): Promise<Map<string, SignedIn>> {
    const people = demoStaff();
    const hash = await this.hasher.hash(demoPassword);
    await this.work.run(jobActor, () => this.work.rows(insertPeople, [JSON.stringify(people), hash]));
    return new Map(people.map((person) => [keyOf(person), actorOf(person)]));
  }

  private helpServices(): HelpServices {
    const get = <T>(service: new (...args: never[]) => T): T => this.modules.get(service, { strict: false });
    return {
      ...{ clock: this.clock, work: this.work, units: get(UnitsService), helpers: get(HelpersService) },
      ...{ pairings: get(PairingsService), programmes: get(ProgrammesService), plans: get(PlansService) },
      ...{ measures: get(MeasuresService), acts: get(MeasureActs), benefits: get(BenefitsService) },
    };
  }

  private services(): Services {
    const get = <T>(service: new (...args: never[]) => T): T => this.modules.get(service, { strict: false });
    return {
      clock: this.clock,
      work: this.work,
      households: get(HouseholdsService),
      surveys: get(SurveysService),
      incomes: get(IncomesService),
      submission: get(SubmissionService),
      opening: get(OpeningService),
      steps: get(StepsService),
      objections: get(PublicObjectionsService),
      visits: get(VisitsService),
    };
  }
}
