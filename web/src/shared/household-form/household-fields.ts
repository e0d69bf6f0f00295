import { type About, builders, type FieldDefinition, receives } from './field';
import { riskFields } from './row-fields';
import type { HouseholdValues } from './values';

const { text, area, tel, digits, whole, day, yesNo, choice, choices, rows, of } =
  builders<keyof HouseholdValues>('household');

/** Monitoring against return to poverty began in March 2020, household types in 2021. */
const monitoringKnown = ({ today }: About): boolean => today >= '2020-03-01';
const monitored = ({ form }: About): boolean => Boolean(form.household.monitoringType);
const eliminated = (about: About): boolean => monitored(about) && about.form.household.riskEliminated === true;
const ordinary = ({ form }: About): boolean => form.household.householdType === '0';

/** What the allowances of the people make of the household (AAC006); undefined while one of them is open. */
function attribute({ form }: About): string | undefined {
  const people = form.members;
  const known = people.every(({ dibao, tekun }) => receives(dibao) || receives(tekun) || (dibao && tekun));
  if (!people.length || !known) return undefined;
  const [dibao, tekun] = [people.some((one) => receives(one.dibao)), people.some((one) => receives(one.tekun))];
  return tekun ? (dibao ? '04' : '03') : dibao ? '02' : '01';
}

export const householdFields: readonly FieldDefinition[] = [
  of('select')('regionCode'),
  text('villagerGroup', 60),
  text('address', 200, { optional: true, hint: 'form.household.address.hint' }),
  tel('phone', 20),
  text('bankName', 100, { hint: 'form.household.bankName.hint' }),
  digits('bankAccount', 40, { sealed: true }),
  choice('identificationStandard', 'identification-standard', { asked: (about) => !ordinary(about) }),
  choice('householdAttribute', 'household-attribute', {
    asked: (about) => !ordinary(about) && attribute(about) === undefined,
    implied: (about) => (ordinary(about) ? null : attribute(about)),
  }),
  choice('mainCause', 'poverty-cause', { asked: (about) => !ordinary(about) }),
  choices('otherCauses', 'poverty-cause', {
    most: 2,
    optional: true,
    asked: ({ form }) => Boolean(form.household.mainCause),
  }),
  whole('plannedExitYear', 2013, 2100, { optional: true }),
  yesNo('soldierOrMartyrFamily', { optional: true }),
  yesNo('twoDaughterFamily', { optional: true }),
  yesNo('singleChildFamily', { optional: true }),
  choice('householdType', 'household-type', { optional: true, asked: ({ today }) => today >= '2021-01-01' }),
  choice('monitoringType', 'monitoring-type', { optional: true, asked: monitoringKnown }),
  day('monitoringIdentifiedOn', { asked: monitored }),
  rows('risks', riskFields, 5, { asked: monitored }),
  text('monitoringContact', 60, { asked: monitored }),
  tel('monitoringContactPhone', 20, { asked: monitored }),
  yesNo('riskEliminated', { optional: true, asked: monitored }),
  choice('riskEliminationMode', 'risk-elimination-mode', { asked: eliminated }),
  day('riskEliminatedOn', { asked: eliminated }),
  yesNo('whollyWithoutLabour', { optional: true }),
  yesNo('socialSecurityHousehold', { optional: true }),
  yesNo('inResettlementArea', { optional: true, asked: ({ form }) => form.survey.relocated === true }),
  area('notes', 2000, { optional: true, hint: 'form.household.notes.hint' }),
];
