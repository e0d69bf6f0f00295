import { uuidv7 } from 'uuidv7';
import type { BenefitView, DeliverBenefit } from '../src/assistance/benefits/benefit.dto';
import type { MeasureView, ProposeMeasure } from '../src/assistance/measures/measure.dto';
import type { TestApp } from './app';
import type { Person } from './make';
import { makeEvidence, Offices } from './make-changes';
import { exampleOf, shipped } from './make-programmes';

/** A measure of a shipped programme for a household, with the programme's own example. */
export const measureForm = (
  householdId: string,
  { programme = '10', version = 1, ...rest }: Partial<ProposeMeasure> & { programme?: string; version?: number } = {},
): ProposeMeasure => ({
  ...{ householdId, programmeVersionId: shipped(programme, version).id, subtype: 'A48-01', causes: [], risks: [] },
  ...{ details: exampleOf(programme, version), startOn: '2018-07-01', askedFen: 500_000 },
  ...rest,
});

/** A list of households that got their allowance on a day, by their numbers. */
export const batchForm = (regionCode: string, lines: { number: string; amountFen: number }[]) => ({
  ...{ regionCode, title: '低保金发放表', subtype: 'A48-01', kind: 'money', deliveredOn: '2019-03-10', lines },
});

/** Proposes a measure as a person. */
export async function makeMeasure(
  app: TestApp,
  person: Person,
  householdId: string,
  rest: Parameters<typeof measureForm>[1] = {},
): Promise<MeasureView> {
  const answer = await app.as(person).put(`/measures/${uuidv7()}`, measureForm(householdId, rest));
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body as MeasureView;
}

/** Proposes a measure and has the office approve the whole amount. */
export async function makeApproved(
  app: TestApp,
  { caseworker, reviewer, supervisor }: Offices,
  householdId: string,
  rest: Parameters<typeof measureForm>[1] = {},
): Promise<MeasureView> {
  const { id, askedFen, decidingLevel } = await makeMeasure(app, caseworker, householdId, rest);
  const decision = { approvedFen: askedFen, opinion: '同意' };
  const answer = await app
    .as(decidingLevel === 'township' ? reviewer : supervisor)
    .post(`/measures/${id}/approval`, decision);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body as MeasureView;
}

/** A delivery of money under a measure, with a paper of the household. */
export const deliveryOf = async (
  app: TestApp,
  { id, householdId }: Pick<MeasureView, 'id' | 'householdId'>,
  rest: Partial<DeliverBenefit> = {},
): Promise<DeliverBenefit> => ({
  ...{ measureId: id, kind: 'money', deliveredOn: '2018-12-10', description: '低保金', amountFen: 100_000 },
  evidence: [await makeEvidence(app, householdId)],
  ...rest,
});

/** Delivers money under a measure. */
export async function makeBenefit(
  app: TestApp,
  person: Person,
  measure: Pick<MeasureView, 'id' | 'householdId'>,
  rest: Partial<DeliverBenefit> = {},
): Promise<BenefitView> {
  const answer = await app.as(person).put(`/benefits/${uuidv7()}`, await deliveryOf(app, measure, rest));
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body as BenefitView;
}
