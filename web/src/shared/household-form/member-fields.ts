import type { Schema } from '@/api/client';
import { type About, builders, type FieldDefinition, receives } from './field';
import { publicPostFields, workRecordFields } from './row-fields';

const { text, area, tel, digits, whole, money, day, yesNo, choice, select, choices, rows, of } =
  builders<keyof Schema['MemberForm']>('member');

/** Of age to work; somebody whose age is not known yet is asked like a grown-up person. */
const grownUp = ({ age }: About): boolean => age === null || age >= 16;
const atSchool = ({ member }: About): boolean => Boolean(member?.studentStatus) && member?.studentStatus !== '01';
const working = ({ member }: About): boolean => Boolean(member?.workLocation) && member?.workLocation !== '99';
const worksLocally = ({ member }: About): boolean => ['01', '02'].includes(member?.workLocation ?? '');
const disabled = ({ member }: About): boolean => member?.health?.includes('04') ?? false;
const ill = ({ member }: About): boolean => member?.health?.some((state) => state !== '01') ?? false;
const mayWork = (about: About): boolean => grownUp(about) && !atSchool(about);
const able = (about: About): boolean =>
  mayWork(about) && ['01', '02', '05'].includes(about.member?.labourCapacity ?? '');
const insured = ({ member }: About): boolean => member?.residentMedical === true || member?.employeeMedical === true;
/** Known to be in no basic insurance: the one for serious illness only extends that. */
const uninsured = ({ member }: About): boolean => member?.residentMedical === false && member.employeeMedical !== true;
const onDibao = ({ member }: About): boolean => receives(member?.dibao);
const onTekun = ({ member }: About): boolean => receives(member?.tekun);
const mayServe = ({ age }: About): boolean => age === null || (age >= 17 && age <= 60);

const years =
  (from: number, to: number) =>
  ({ age }: About): boolean =>
    age === null || (age >= from && age <= to);

/** The division of a place of work that follows from "inside the township" or "inside the county". */
const placeNearby = ({ member, form }: About): string | undefined => {
  const home = form.household.regionCode;
  if (!home) return undefined;
  return member?.workLocation === '01'
    ? home.slice(0, 9)
    : member?.workLocation === '02'
      ? home.slice(0, 6)
      : undefined;
};

/** Stages of school that somebody of this age can be in. */
function stages({ age }: About): readonly string[] | undefined {
  if (age === null) return undefined;
  if (age < 3) return ['01', '02'];
  if (age <= 6) return ['01', '02', '03'];
  const from = age <= 14 ? 3 : age <= 17 ? 4 : 7;
  const to = age <= 11 ? 3 : age <= 14 ? 6 : age <= 17 ? 12 : 25;
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i).padStart(2, '0'));
}

const person: readonly FieldDefinition[] = [
  text('name', 60, { hint: 'form.member.name.hint' }),
  of('mongolian')('nameMn', { max: 100, optional: true }),
  select('relation', 'relation-to-head', { only: ({ form, member }) => relations(form.members, member?.id) }),
  choice('idType', 'id-type'),
  of('idNumber')('idNumber', { max: 40, sealed: true }),
  choice('sex', 'sex', { only: () => ['1', '2'] }),
  day('birthDate'),
  select('ethnicity', 'ethnicity-gbt3304'),
  select('politicalStatus', 'political-status', { asked: years(14, 200), implied: () => '13' }),
  tel('phone', 20, {
    optional: true,
    asked: ({ member, age }) => member?.relation !== '01' && (age === null || age >= 10),
  }),
  yesNo('speaksMandarin', { asked: years(3, 200), implied: () => false }),
  yesNo('inMilitaryService', { asked: mayServe, implied: () => false }),
];

/** Whoever is not the head has another relation; a second spouse is not offered. */
function relations(members: readonly { id: string; relation?: string | null }[], own?: string): string[] {
  const others = members.filter(({ id }) => id !== own).map(({ relation }) => relation);
  const all = Array.from({ length: 27 }, (_, i) => String(i + 1).padStart(2, '0'));
  return [...all, '99'].filter((code) => !(['01', '02'].includes(code) && others.includes(code)));
}

const school: readonly FieldDefinition[] = [
  select('studentStatus', 'student-status', {
    optional: true,
    hint: 'form.member.studentStatus.hint',
    only: stages,
    asked: years(0, 30),
  }),
  choice('education', 'education', {
    asked: ({ age, member }) => !member?.studentStatus && (age === null || age >= 16),
  }),
  choice('dropoutReason', 'dropout-reason', {
    asked: ({ age, member }) => !member?.studentStatus && !member?.education && age !== null && age >= 6 && age < 16,
    hint: 'form.member.dropoutReason.hint',
  }),
];

const healthFields: readonly FieldDefinition[] = [
  choices('health', 'health-status', { most: 4, exclusive: ['01'] }),
  choice('disabilityType', 'disability-type', { asked: disabled }),
  choice('disabilityLevel', 'disability-level', { asked: disabled }),
  whole('disabilityCertificateYear', 1980, 2100, { asked: disabled }),
  area('healthNotes', 2000, { optional: true, asked: ill }),
];

const work: readonly FieldDefinition[] = [
  choice('labourCapacity', 'labour-capacity', { asked: mayWork, implied: () => '04' }),
  choice('workLocation', 'work-location', { asked: mayWork, implied: () => '99' }),
  whole('workMonths', 0, 12, { unit: 'form.unit.months', asked: working }),
  digits('workPlaceCode', 12, {
    hint: 'form.member.workPlaceCode.hint',
    asked: (about) => working(about) && !worksLocally(about),
    implied: placeNearby,
  }),
  choice('employmentChannel', 'employment-channel', { asked: working }),
  money('monthlyWageFen', 100_000_000, { asked: working }),
  text('employer', 100, { optional: true, asked: working }),
  yesNo('workingNow', { optional: true, asked: working }),
  yesNo('plansToWork', { optional: true, asked: (about) => able(about) && !working(about) }),
  text('employmentNeed', 200, { optional: true, asked: able }),
  rows('workRecords', workRecordFields, 24, { optional: true, asked: working }),
  rows('publicPosts', publicPostFields, 10, {
    optional: true,
    asked: (about) => able(about) && years(16, 69)(about),
  }),
];

const cover: readonly FieldDefinition[] = [
  yesNo('residentMedical'),
  yesNo('employeeMedical', {
    asked: ({ member, age }) => member?.residentMedical !== true && (age === null || age >= 16),
    implied: () => false,
  }),
  yesNo('seriousIllnessInsurance', { asked: (about) => !uninsured(about), implied: () => false }),
  yesNo('medicalAid', { optional: true, asked: insured }),
  yesNo('commercialInsurance', { optional: true }),
  yesNo('accidentInsuranceSubsidy', { optional: true }),
  yesNo('residentPension', { asked: mayWork, implied: () => false }),
  yesNo('employeePension', {
    asked: (about) => mayWork(about) && about.member?.residentPension !== true,
    implied: () => false,
  }),
  choice('dibao', 'dibao-status'),
  of('choice')('dibaoClass', { options: ['A', 'B', 'C'], asked: onDibao }),
  day('dibaoSince', { asked: onDibao }),
  choice('tekun', 'tekun-status', { asked: (about) => !onDibao(about), implied: () => '00' }),
  day('tekunSince', { asked: onTekun }),
];

/** The questions about a person by topic. */
export const memberTopics = { person, school, health: healthFields, work, cover } as const;

export const memberFields: readonly FieldDefinition[] = Object.values(memberTopics).flat();
