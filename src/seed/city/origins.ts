import { Dice } from '../../demo/city/dice';
import { numberOf, Origins } from '../../demo/city/members.generator';
import { daysBetween } from '../../platform/clock';
import { nameIn, surnameIn } from './names';

/** Codes of the banners before the league became a city in 1999: older people's numbers begin with them. */
const formerly: Record<string, string> = {
  '150502': '152301',
  '150521': '152322',
  '150522': '152323',
  '150523': '152324',
  '150524': '152325',
  '150525': '152326',
  '150526': '152327',
  '150571': '152301',
  '150581': '152302',
};

const areas = [...new Set([...Object.keys(formerly), ...Object.values(formerly)])];
const earliest = '1910-01-01';
const days = daysBetween(earliest, '2060-01-01');
/** Numbers that one area has for a birth date and sex; the last of them are kept for people in files. */
const turns = 500;
const inCity = 400;

/** Names, ids and numbers for a city of any size; no identity number comes twice. */
export class CityOrigins implements Origins {
  /** Numbers given so far, by area, birth date and sex. */
  private readonly given = new Uint16Array(areas.length * days * 2);

  constructor(private readonly taken: (idNumber: string) => boolean = () => false) {}

  /** For people in files: nobody of a city or of the demonstration bears their numbers. */
  static ofFiles(): CityOrigins {
    const origins = new CityOrigins();
    origins.given.fill(inCity);
    origins.areaOf = (area) => formerly[area] ?? area;
    origins.most = turns;
    return origins;
  }

  private most = inCity;
  private areaOf = (area: string, birth: string): string => (birth < '1999' ? (formerly[area] ?? area) : area);

  surname = surnameIn;
  name = nameIn;

  /** At least a month away, so that nobody's age changes in the first weeks that the city is looked at. */
  sinceBirthday = (dice: Dice): number => dice.int(31, 334);

  idNumber = (_dice: Dice, area: string, birth: string, sex: '1' | '2'): string => {
    const issued = this.areaOf(area, birth);
    const at = (areas.indexOf(issued) * days + daysBetween(earliest, birth)) * 2 + Number(sex) - 1;
    for (;;) {
      const count = this.given[at] ?? turns;
      if (count >= this.most) throw new Error(`no number is left in ${issued} for ${birth}`);
      this.given[at] = count + 1;
      const number = numberOf(issued, birth, sex, (at * 37 + count * 171) % turns);
      if (!this.taken(number)) return number;
    }
  };

  id = (dice: Dice, moment: Date): string => idAt(dice, moment);
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** An id in the form of a UUIDv7 made at `moment`, of few throws of the dice. */
export function idAt(dice: Dice, moment: Date): string {
  const time = hex(moment.getTime(), 12);
  const a = hex(dice.int(0, 0x0fff_ffff), 7);
  const b = hex(dice.int(0, 0xffff_ffff), 8);
  const c = hex(dice.int(0, 0xff_ffff), 6);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${a.slice(0, 3)}-8${a.slice(3, 6)}-${b}${c.slice(0, 4)}`;
}
