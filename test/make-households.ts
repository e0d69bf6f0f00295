import { uuidv7 } from 'uuidv7';
import { checkCharacter } from '../src/checker/id-number';
import type { RegisterHousehold } from '../src/households/household.dto';
import type { HouseholdView } from '../src/households/household-view.dto';
import type { RegisterMember } from '../src/households/members/member.dto';
import type { TestApp } from './app';
import { Person, villages } from './make';

let sequence = 0;

/** An identity number with a valid check character; each call gives another one. Invented: no person stands behind it. */
export function makeIdNumber(birthDate: string, sex: '1' | '2', area = '150521'): string {
  const order = String(((++sequence * 2) % 998) + (sex === '1' ? 1 : 0)).padStart(3, '0');
  const first17 = `${area}${birthDate.replace(/-/g, '')}${order}`;
  return `${first17}${checkCharacter(first17)}`;
}

/** A phone number nobody shares with another household of the test. */
export const makePhone = (): string => `1384750${String(++sequence).padStart(4, '0')}`;

const everyone = { idType: '01', politicalStatus: '13', residentMedical: true, inMilitaryService: false, dibao: '00' };

/** A member with a number that fits birth date and sex, without anything the checker would say about them. */
export function makeMember(overrides: Partial<RegisterMember> & { birthDate: string; sex: '1' | '2' }): RegisterMember {
  const { birthDate, sex } = overrides;
  return {
    ...everyone,
    id: uuidv7(),
    name: '白音',
    relation: '99',
    ethnicity: '02',
    health: ['01'],
    tekun: '00',
    speaksMandarin: true,
    idNumber: makeIdNumber(birthDate, sex),
    ...overrides,
  };
}

/** The form of a household of four, a couple with two children at school, that the checker lets pass. */
export function householdForm(overrides: Partial<RegisterHousehold> = {}): RegisterHousehold {
  const adult = {
    education: '03',
    labourCapacity: '01',
    residentPension: true,
    workLocation: '01',
    workMonths: 4,
    monthlyWageFen: 280_000,
  };
  const child = { labourCapacity: '04' };
  return {
    regionCode: villages.first,
    villagerGroup: '二组',
    address: '村委会东二百米',
    phone: makePhone(),
    bankName: '内蒙古农村信用社',
    bankAccount: `62282301${String(++sequence).padStart(11, '0')}`,
    identificationStandard: '1',
    householdAttribute: '01',
    mainCause: '07',
    otherCauses: ['09'],
    soldierOrMartyrFamily: false,
    twoDaughterFamily: false,
    singleChildFamily: false,
    householdType: '0',
    members: [
      makeMember({ name: '包志强', relation: '01', sex: '1', birthDate: '1979-03-12', phone: makePhone(), ...adult }),
      makeMember({ name: '乌云其木格', relation: '02', sex: '2', birthDate: '1981-08-02', ...adult }),
      makeMember({ name: '包乐', relation: '03', sex: '1', birthDate: '2006-05-20', studentStatus: '05', ...child }),
      makeMember({ name: '包萨仁', relation: '04', sex: '2', birthDate: '2010-11-03', studentStatus: '03', ...child }),
    ],
    ...overrides,
  };
}

/** Registers a household of four through the API, as a caseworker of the village; overrides replace parts of the form. */
export async function makeHousehold(
  app: TestApp,
  person: Person,
  overrides: Partial<RegisterHousehold> & { id?: string } = {},
): Promise<HouseholdView> {
  const { id = uuidv7(), ...form } = overrides;
  const { body } = await app.as(person).put(`/households/${id}`, householdForm(form)).expect(200);
  return body as HouseholdView;
}
