import type { MemberFacts } from '../../checker/facts';
import { GeneratedHousehold, household, Place } from '../../demo/city/household.generator';
import { Dice } from '../../demo/city/dice';
import { ageAt } from '../../demo/city/members.generator';
import { cityBegins } from '../../demo/city/plot';
import type { RegisterMember } from '../../households/members/member.dto';
import { newPublicId } from '../../households/public-id.rules';
import { dayOf } from '../../platform/clock';
import { Fate, fateOf } from './fate';
import { HelperGenerator, VillageHelp } from './helpers';
import { CityOrigins } from './origins';
import { Settled, spread } from './spread';

/** Somebody who died is kept in the file with what became of them. */
export type SeededMember = RegisterMember & Pick<MemberFacts, 'status' | 'statusOn' | 'decreaseReason'>;

/** A household of the city with everything that is known of it, in clear. */
export interface Seeded extends Fate {
  made: GeneratedHousehold;
  members: SeededMember[];
  /** Running number in its banner; null: none was issued. */
  number: number | null;
  publicId: string | null;
  createdAt: Date;
  updatedAt: Date;
  /** A doubt that the caseworker has explained. */
  waived: { id: string; code: string; path: string } | null;
  /** A draft about somebody who is registered elsewhere, for the review of duplicates. */
  twice: boolean;
  /** Chance of everything that happens to it later. */
  dice: Dice;
}

/** Households of one township, registered together. */
export interface Part {
  township: string;
  /** When the part was taken over into the register. */
  at: Date;
  households: Seeded[];
  /** Who helps in its villages. */
  help: VillageHelp[];
}

const day = 86_400_000;
const mostInPart = 1000;
/** The campaign of the autumn, in which the whole city was taken over. */
const campaign = { begins: Date.parse('2018-10-08T09:00:00+08:00'), days: 50 };

/** A city of a number of households, the same one every time. */
export class City {
  readonly villages: Settled[];
  private readonly origins: CityOrigins;
  private readonly counters = new Map<string, number>();
  private readonly seeds: Dice;
  private readonly helpers: HelperGenerator;
  /** Head of the household registered last. */
  private lastHead?: RegisterMember;

  /** @param taken tells whether somebody outside the city bears an identity number */
  constructor(
    readonly size: number,
    taken: (idNumber: string) => boolean = () => false,
  ) {
    this.origins = new CityOrigins(taken);
    this.seeds = new Dice(size);
    this.helpers = new HelperGenerator(size, this.origins);
    this.villages = spread(size, this.seeds).filter(({ households }) => households > 0);
  }

  /** The city part by part, in the order of its divisions; only one part is held at a time. */
  *parts(): Generator<Part> {
    const parts = this.plan();
    for (const [i, places] of parts.entries()) {
      const at = new Date(campaign.begins + Math.floor((i / parts.length) * campaign.days) * day);
      const households = places.map((place, order) => this.household(place, new Date(at.getTime() + order * 2000)));
      yield { township: places[0]?.regionCode.slice(0, 9) ?? '', at, households, help: this.helpFor(places) };
    }
  }

  private helpFor(places: readonly Place[]): VillageHelp[] {
    const households = new Map<string, number>();
    for (const { regionCode } of places) households.set(regionCode, (households.get(regionCode) ?? 0) + 1);
    return [...households].map(([village, count]) => this.helpers.of(village, count));
  }

  /** The village of each household, cut where a township or a part is full. */
  private plan(): Place[][] {
    const parts: Place[][] = [];
    for (const village of this.villages) {
      for (let i = 0; i < village.households; i++) {
        const last = parts.at(-1);
        const fits = last?.[0]?.regionCode.slice(0, 9) === village.regionCode.slice(0, 9) && last.length < mostInPart;
        if (fits) last.push(village);
        else parts.push([village]);
      }
    }
    return parts;
  }

  private household(place: Place, createdAt: Date): Seeded {
    const dice = new Dice(this.seeds.int(0, 0x7fffffff));
    const fate = fateOf(dice);
    const made = household(dice, place, cityBegins, { perHead: fate.perHead, origins: this.origins });
    made.survey.collectedOn = dayOf(createdAt);
    const members = vary(dice, made);
    const twice = fate.registration === 'draft' && dice.chance(15) && this.copyHead(members);
    if (fate.registration === 'registered') this.lastHead = members[0];
    const numbered = fate.registration !== 'draft';
    const counter = (this.counters.get(place.regionCode.slice(0, 6)) ?? 0) + 1;
    if (numbered) this.counters.set(place.regionCode.slice(0, 6), counter);
    if (fate.monitored) Object.assign(made.form, monitoring(dice));
    return {
      ...fate,
      made,
      members,
      number: numbered ? counter : null,
      publicId: numbered ? newPublicId((below) => dice.int(0, below - 1)) : null,
      createdAt,
      updatedAt: new Date(createdAt.getTime() + dice.int(0, 105 * 86_400) * 1000),
      waived: waiverFor(dice, members, this.origins),
      twice,
      dice,
    };
  }

  /** Writes the head down once more, as an office does that does not know of the other. */
  private copyHead([head]: SeededMember[]): boolean {
    if (!head || !this.lastHead?.idNumber) return false;
    const { name, nameMn, sex, idNumber, birthDate } = this.lastHead;
    Object.assign(head, { name, nameMn, sex, idNumber, birthDate });
    return true;
  }
}

/** Answers that are not the same everywhere: gaps in the forms, phones, notes, and people who died. */
function vary(dice: Dice, { form, survey, income }: GeneratedHousehold): SeededMember[] {
  if (dice.chance(12)) form.phone = null;
  if (dice.chance(30)) Object.assign(form, { bankName: null, bankAccount: null });
  if (dice.chance(4))
    form.notes = dice.pick(['户主常年外出，联系其子。', '房屋翻修中，下次入户再核。', '愿意加入合作社。']);
  if (dice.chance(30)) survey.collectorPhone = `138${String(dice.int(0, 99_999_999)).padStart(8, '0')}`;
  const members: SeededMember[] = form.members;
  for (const one of members) {
    const adult = ageAt(cityBegins, one.birthDate ?? '') >= 18;
    if (adult && dice.chance(40)) one.phone = `139${String(dice.int(0, 99_999_999)).padStart(8, '0')}`;
    if (one.health?.includes('03') && dice.chance(30))
      one.healthNotes = dice.pick(['高血压，长期服药', '风湿，冬季加重']);
  }
  const last = members.at(-1);
  if (members.length > 2 && ['11', '12'].includes(last?.relation ?? '') && !last?.workMonths && dice.chance(15)) {
    Object.assign(last as SeededMember, { status: '2', statusOn: '2018-09-12', decreaseReason: '01' });
    income.peopleCount -= 1;
  }
  return members;
}

/** A newborn without a number is a doubt that the caseworker explains. */
function waiverFor(dice: Dice, members: SeededMember[], origins: CityOrigins): Seeded['waived'] {
  const baby = members.find(({ birthDate }) => (birthDate ?? '') > '2016-03-15');
  if (!baby || !dice.chance(20)) return null;
  baby.idNumber = null;
  return { id: origins.id(dice, cityBegins), code: 'identity.number_missing', path: `members[${baby.id}].idNumber` };
}

const monitoring = (dice: Dice) => ({
  monitoringType: dice.pick(['0', '1', '2']),
  monitoringIdentifiedOn: '2019-02-18',
  risks: [{ type: '02', disasterSubtype: dice.pick(['0203', '0205']) }],
  monitoringContact: '驻村工作队',
  monitoringContactPhone: `136${String(dice.int(0, 99_999_999)).padStart(8, '0')}`,
});
