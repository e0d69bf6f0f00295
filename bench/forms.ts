import { checkCharacter } from '../src/checker/id-number';

const surnames = '包白王李张赵韩吴陈刘金何宝席';
const given = ['志强', '海峰', '秀英', '那顺', '布和', '其木格', '图雅', '建国', '萨仁', '玉兰', '乌云', '额尔敦'];
/** Borne by every fifth person: a skewed name is what plans of a search stumble over. */
const frequent = '乌云其木格';

const nameOf = (n: number): string =>
  n % 5 === 0 ? frequent : `${surnames[n % surnames.length]}${given[Math.floor(n / 7) % given.length]}`;

/** The n-th person of a sex born in a span of days from a first day: another number for each, with a valid check character. */
function person(n: number, sex: '1' | '2', first: string, days: number) {
  const birthDate = new Date(Date.parse(first) + (n % days) * 86_400_000).toISOString().slice(0, 10);
  const order = (Math.floor(n / days) % 499) * 2 + (sex === '1' ? 1 : 2);
  const first17 = `150521${birthDate.replaceAll('-', '')}${String(order).padStart(3, '0')}`;
  return { sex, birthDate, idNumber: `${first17}${checkCharacter(first17)}` };
}

let sequence = 0;
const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** UUIDv7 by time and count. */
function newId(): string {
  const time = hex(Date.now(), 12);
  const count = hex(++sequence, 12);
  return `${time.slice(0, 8)}-${time.slice(8)}-7bbb-8bbb-${count}`;
}

const everyone = { idType: '01', politicalStatus: '13', ethnicity: '02', health: ['01'], tekun: '00', dibao: '00' };
const flags = { residentMedical: true, inMilitaryService: false, speaksMandarin: true };
const adult = { education: '03', labourCapacity: '01', residentPension: true, workLocation: '01' };
const work = { workMonths: 4, monthlyWageFen: 280_000 };

/** The n-th invented household of a couple with two children at school, as the form sends it. */
export function householdForm(n: number, regionCode: string) {
  const phone = `138${String(n % 100_000_000).padStart(8, '0')}`;
  const common = { ...everyone, ...flags };
  const child = { labourCapacity: '04', ...common };
  const grown = { ...adult, ...work, ...common };
  const members = [
    { relation: '01', phone, ...grown, ...person(n, '1', '1950-01-01', 14_000) },
    { relation: '02', ...grown, ...person(n, '2', '1952-01-01', 14_000) },
    { relation: '03', studentStatus: '05', ...child, ...person(n, '1', '2003-01-01', 2_000) },
    { relation: '04', studentStatus: '03', ...child, ...person(n, '2', '2009-01-01', 2_000) },
  ].map((member, i) => ({ id: newId(), name: nameOf(n * 4 + i), ...member }));
  const bank = { bankName: '内蒙古农村信用社', bankAccount: `62282301${String(n).padStart(11, '0')}` };
  return {
    id: newId(),
    form: {
      ...{ regionCode, villagerGroup: '二组', address: '村委会东二百米', phone, ...bank },
      ...{ identificationStandard: '1', householdAttribute: '01', mainCause: '07', otherCauses: ['09'] },
      ...{ soldierOrMartyrFamily: false, twoDaughterFamily: false, singleChildFamily: false, householdType: '0' },
      members,
    },
  };
}
