import { BenefitsService } from '../../assistance/benefits/benefits.service';
import { HelpersService } from '../../assistance/helpers/helpers.service';
import { UnitsService } from '../../assistance/helpers/units.service';
import { MeasureActs } from '../../assistance/measures/measure-acts.service';
import { MeasuresService } from '../../assistance/measures/measures.service';
import { PairingsService } from '../../assistance/pairings/pairings.service';
import { PlansService } from '../../assistance/plans/plans.service';
import type { ProgrammeView } from '../../assistance/programmes/programme.dto';
import { ProgrammesService } from '../../assistance/programmes/programmes.service';
import { jobActor, SignedIn } from '../../platform/access/actor';
import { addDays, Clock } from '../../platform/clock';
import { UnitOfWork } from '../../platform/unit-of-work';
import { castAt } from './cast';
import { Dice } from './dice';
import { numberOf } from './members.generator';
import { nameOf, surnameOf } from './names';
import { citySeed } from './plot';
import type { Cast } from './storyteller';

/** The services that help is told through. */
export interface HelpServices {
  clock: Clock;
  work: UnitOfWork;
  units: UnitsService;
  helpers: HelpersService;
  pairings: PairingsService;
  programmes: ProgrammesService;
  plans: PlansService;
  measures: MeasuresService;
  acts: MeasureActs;
  benefits: BenefitsService;
}

interface Registered extends Record<string, unknown> {
  id: string;
  village: string;
  since: string;
  cause: string | null;
  head: string;
}

/** Each on the register once, in the order of the villages. */
const onRegister = `
  select id, region_code as village, to_char(registered_at, 'YYYY-MM-DD') as since, main_cause as cause,
    head_member_id as head
  from household where registration = 'registered' order by region_code, id`;

/** Kinds of help of the demonstration: programme, sub-type, fen, what is delivered. */
const kinds = [
  ['01', 'A39-07', 600_000, '基础母牛2头', 'goods'],
  ['09', 'A39-05', 30_000, '合作社分红', 'money'],
  ['01', 'A39-07', 1_200_000, '基础母牛4头', 'goods'],
] as const;

/** Tells who helps the households on the register and with what, through the services that people use. */
export class HelpTeller {
  private readonly dice = new Dice(citySeed + 1);

  constructor(
    private readonly services: HelpServices,
    private readonly people: Map<string, SignedIn>,
    private readonly begins: Date,
  ) {}

  /** Once: where helpers are, help has been told. */
  async tell(): Promise<void> {
    const { work } = this.services;
    const told = await work.run(jobActor, () => work.row('select 1 from helper limit 1'));
    if (told) return;
    const households = await work.run(jobActor, () => work.rows<Registered>(onRegister));
    const programmes = await work.run(jobActor, () => this.services.programmes.list('2018-07-01'));
    const helpers = new Map<string, string[]>();
    for (const household of households) {
      const cast = castAt(this.people, household.village);
      const known = helpers.get(household.village) ?? (await this.helpersOf(household.village, cast));
      helpers.set(household.village, known);
      await this.pair(household, known, cast);
      if (this.dice.chance(40)) await this.help(household, programmes, cast);
    }
  }

  /** A unit, and two helpers of it, for a village. */
  private async helpersOf(village: string, { supervisor }: Cast): Promise<string[]> {
    const { units, helpers } = this.services;
    const regionCode = `${village.slice(0, 6)}000000`;
    const unitId = this.dice.id(this.begins);
    const name = `驻${village.slice(-6)}帮扶单位`;
    await this.as(supervisor, () => units.register(unitId, { regionCode, name, affiliation: '50' }));
    const ids: string[] = [];
    for (let i = 0; i < 2; i += 1) {
      const sex = i ? '2' : '1';
      const id = this.dice.id(this.begins);
      const birth = `19${this.dice.int(66, 92)}-0${this.dice.int(1, 9)}-1${this.dice.int(0, 9)}`;
      const idNumber = numberOf('150502', birth, sex, this.dice.int(400, 499));
      const { name: called } = nameOf(this.dice, 'han', sex, surnameOf(this.dice, 'han'));
      const form = { regionCode, unitId, name: called, idNumber, position: '科员', rank: '150' };
      await this.as(supervisor, () => helpers.register(id, form, supervisor));
      ids.push(id);
    }
    return ids;
  }

  private pair({ id, since }: Registered, helpers: readonly string[], { supervisor }: Cast): Promise<unknown> {
    const helperId = helpers[this.dice.int(0, helpers.length - 1)] ?? '';
    const pairing = { householdId: id, helperId, role: '01', from: addDays(since, 3), reason: '按户结对' };
    const pairingId = this.dice.id(this.begins);
    return this.as(supervisor, () => this.services.pairings.pair(pairingId, pairing, supervisor));
  }

  /** A plan with one measure, at one of its stages. */
  private async help({ id, cause, head }: Registered, programmes: ProgrammeView[], cast: Cast): Promise<void> {
    const { plans, measures } = this.services;
    const { caseworker } = cast;
    const [planId, measureId] = [this.dice.id(this.begins), this.dice.id(this.begins)];
    const causes = cause ? [cause] : [];
    const targets = [{ subject: '人均纯收入', unit: '元', goal: 4200 + this.dice.int(0, 20) * 100 }];
    const plan = { householdId: id, year: 2019, causes, risks: [], targets };
    await this.as(caseworker, () => plans.write(planId, plan, caseworker, 'zh'));
    const [programme, subtype, askedFen, what, kind] = this.dice.pick(kinds);
    const version = programmes.find((one) => one.programme === programme);
    if (!version) throw new Error(`no programme ${programme} is in force`);
    const [details = {}] = (version.schema as { examples: Record<string, unknown>[] }).examples;
    const form = {
      ...{ householdId: id, planId, programmeVersionId: version.id, subtype, causes, risks: [] },
      ...{ details, startOn: '2018-07-01', askedFen },
    };
    await this.as(caseworker, () => measures.propose(measureId, form, caseworker));
    if (this.dice.chance(80))
      await this.as(caseworker, () => plans.agree(planId, { signedOn: '2019-02-20', signedBy: head }, 'zh'));
    if (this.dice.chance(70)) await this.carryOut(measureId, askedFen, { what, kind }, cast);
  }

  private async carryOut(
    measureId: string,
    fen: number,
    { what, kind }: { what: string; kind: 'goods' | 'money' },
    { caseworker, reviewer, supervisor }: Cast,
  ): Promise<void> {
    const { acts, benefits } = this.services;
    const decides = fen > 1_000_000 ? supervisor : reviewer;
    await this.as(decides, () => acts.approve(measureId, { approvedFen: fen, opinion: '符合条件，同意' }, decides));
    if (!this.dice.chance(70)) return;
    const delivery = { measureId, kind, deliveredOn: '2018-12-20', description: what, amountFen: fen, evidence: [] };
    const id = this.dice.id(this.begins);
    await this.as(caseworker, () => benefits.deliver(id, delivery));
    if (this.dice.chance(50))
      await this.as(caseworker, () => acts.complete(measureId, { on: '2019-02-28' }, caseworker));
  }

  private as<T>(me: SignedIn, work: () => Promise<T>): Promise<T> {
    return this.services.clock.at(this.begins, () => this.services.work.run(me, work));
  }
}
