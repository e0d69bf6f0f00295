import { Dice } from '../../demo/city/dice';
import { CityOrigins, idAt } from './origins';
import { nameIn, surnameIn } from './names';

/** Somebody who helps households of one village. */
export interface SeededHelper {
  id: string;
  village: string;
  name: string;
  sex: '1' | '2';
  idNumber: string;
  phone: string;
  /** Which of the units of the banner sends them. */
  unit: number;
  rank: string;
  skill: string | null;
  position: string;
}

/** The helpers of a village, and whether its resident team is made of them. */
export interface VillageHelp {
  village: string;
  helpers: SeededHelper[];
  /** Id of the team that begins with this part; null where the village has its team already. */
  team: string | null;
}

/** A unit that sends helpers. */
export interface SeededUnit {
  id: string;
  banner: string;
  name: string;
  affiliation: string;
}

const bureaus = ['农牧局', '林业和草原局', '教育体育局', '卫生健康委员会', '住房和城乡建设局', '交通运输局'];
/** Households that one helper answers for. */
const each = 12;
const registered = new Date('2018-10-01T09:00:00+08:00');

/** The units of each banner, under the same ids every time. */
export function unitsOf(banners: readonly string[], dice: Dice): SeededUnit[] {
  return banners.flatMap((banner) =>
    bureaus.map((name) => ({ id: idAt(dice, registered), banner, name: `旗${name}`, affiliation: '50' })),
  );
}

/** Makes the helpers of villages; chance of their own, so that the households stay the same ones. */
export class HelperGenerator {
  private readonly dice: Dice;
  private readonly withTeam = new Set<string>();

  constructor(
    size: number,
    private readonly origins: CityOrigins,
  ) {
    this.dice = new Dice(size + 0x68_65_6c);
  }

  /** At least three a village, which make its team, and enough for its households. */
  of(village: string, households: number): VillageHelp {
    const count = Math.max(3, Math.ceil(households / each));
    const helpers = Array.from({ length: count }, () => this.helper(village));
    const begins = !this.withTeam.has(village);
    this.withTeam.add(village);
    return { village, helpers, team: begins ? idAt(this.dice, registered) : null };
  }

  private helper(village: string): SeededHelper {
    const { dice } = this;
    const sex = dice.chance(65) ? '1' : '2';
    const birth = `${dice.int(1966, 1992)}-${String(dice.int(1, 12)).padStart(2, '0')}-${String(dice.int(1, 28)).padStart(2, '0')}`;
    return {
      id: idAt(dice, registered),
      village,
      name: nameIn(dice, 'han', sex, surnameIn(dice, 'han')).name,
      sex,
      idNumber: this.origins.idNumber(dice, '150502', birth, sex),
      phone: `137${String(dice.int(0, 99_999_999)).padStart(8, '0')}`,
      unit: dice.int(0, bureaus.length - 1),
      rank: dice.pick(['142', '150', '160']),
      skill: dice.chance(50) ? dice.pick(['01', '02', '03']) : null,
      position: dice.pick(['科员', '副股长', '股长', '副局长']),
    };
  }
}
