import { checkCharacter } from '../../checker/id-number';
import type { RegisterMember } from '../../households/members/member.dto';
import { dayOf, daysBetween } from '../../platform/clock';
import { Dice } from './dice';
import { ethnicityOf, Name, nameOf, People, surnameOf } from './names';

/** Where names, numbers and ids come from: the demonstration draws them freely, a large city keeps numbers apart. */
export interface Origins {
  surname(dice: Dice, people: People): string;
  name(dice: Dice, people: People, sex: '1' | '2', surname: string): Name;
  idNumber(dice: Dice, area: string, birth: string, sex: '1' | '2'): string;
  id(dice: Dice, moment: Date): string;
  /** Days between the last birthday and the day the form is filled in. */
  sinceBirthday(dice: Dice): number;
}

/** What a household is made of before anyone fills in a form. */
export interface Family {
  dice: Dice;
  people: People;
  surname: string;
  /** Names given so far: no two of one household are called the same. */
  names: Set<string>;
  /** Banner code of six digits, the front of identity numbers. */
  area: string;
  /** When the form is filled in. */
  moment: Date;
  origins: Origins;
}

function birthDate({ dice, moment, origins }: Family, age: number): string {
  const date = new Date(moment.getTime() - origins.sinceBirthday(dice) * 86_400_000);
  date.setUTCFullYear(date.getUTCFullYear() - age);
  return dayOf(date);
}

/** Full years on the day the form is filled in. */
export const ageAt = (moment: Date, birth: string): number => Math.floor(daysBetween(birth, dayOf(moment)) / 365.25);

/** A valid number of 18 characters; `turn`, 0 to 499, tells those of one area, birth date and sex apart. */
export function numberOf(area: string, birth: string, sex: '1' | '2', turn: number): string {
  const order = String(turn * 2 + (sex === '1' ? 1 : 0)).padStart(3, '0');
  const first17 = `${area}${birth.replaceAll('-', '')}${order}`;
  return first17 + checkCharacter(first17);
}

/** A birthday some weeks before the form is filled in, so that nobody's age changes while their case runs. */
export const freely: Origins = {
  surname: surnameOf,
  name: nameOf,
  idNumber: (dice, area, birth, sex) => numberOf(area, birth, sex, dice.int(0, 499)),
  id: (dice, moment) => dice.id(moment),
  sinceBirthday: (dice) => dice.int(10, 150),
};

/** Where a child of an age stands at school (code list student-status). */
function schoolOf(age: number): string {
  if (age < 4) return '01';
  if (age < 7) return '02';
  if (age < 13) return '03';
  if (age < 16) return ['04', '05', '06'][age - 13] ?? '06';
  return ['07', '08', '09'][Math.min(age - 16, 2)] ?? '09';
}

/** Who has married into the family keeps a surname of their own: the spouse, and the head's mother. */
const marriedIn = ['02', '12'];

function nameFor({ dice, people, surname, names, origins }: Family, relation: string, sex: '1' | '2'): Name {
  const own = marriedIn.includes(relation) ? origins.surname(dice, people) : surname;
  let found = origins.name(dice, people, sex, own);
  while (names.has(found.name)) found = origins.name(dice, people, sex, own);
  names.add(found.name);
  return found;
}

/** A person of an age in a family, with answers that fit each other. */
export function member(family: Family, relation: string, sex: '1' | '2', age: number): RegisterMember {
  const { dice, people, area, moment, origins } = family;
  const birth = birthDate(family, age);
  const { name, nameMn } = nameFor(family, relation, sex);
  return {
    id: origins.id(dice, moment),
    name,
    nameMn,
    sex,
    idType: '01',
    idNumber: origins.idNumber(dice, area, birth, sex),
    birthDate: birth,
    relation,
    ethnicity: ethnicityOf[people],
    politicalStatus: age >= 25 && dice.chance(6) ? '01' : '13',
    residentMedical: true,
    employeeMedical: false,
    seriousIllnessInsurance: true,
    medicalAid: false,
    dibao: '00',
    tekun: '00',
    inMilitaryService: false,
    speaksMandarin: people !== 'mongol' || dice.chance(85),
    ...(age < 18 ? atSchool(age) : grownUp(dice, age)),
  };
}

const atSchool = (age: number): Partial<RegisterMember> => ({
  studentStatus: schoolOf(age),
  health: ['01'],
  labourCapacity: '04',
});

function grownUp(dice: Dice, age: number): Partial<RegisterMember> {
  const old = age >= 60;
  const ill = dice.chance(old ? 45 : 18);
  const education = dice.weighted([
    ['02', old ? 60 : 25],
    ['03', old ? 25 : 60],
    ['04', 15],
  ] as const);
  const weak = old || (ill && dice.chance(50));
  const works = !weak && dice.chance(35);
  return {
    education,
    health: ill ? [dice.chance(75) ? '02' : '03'] : ['01'],
    labourCapacity: weak ? (old && !ill ? '05' : dice.pick(['03', '05'])) : '01',
    residentPension: true,
    employeePension: false,
    ...(works ? { workLocation: dice.pick(['01', '02', '03']), workMonths: dice.int(3, 9) } : {}),
  };
}
