import type { PersonalClass } from '../../src/households/household.visibility';
import type { TestApp } from '../app';
import type { Response } from 'supertest';
import { uuidv7 } from 'uuidv7';
import { householdForm, makeHousehold, makePhone } from '../make-households';
import type { Site } from './world';

type Plant = (kind: PersonalClass, ...values: (string | null | undefined)[]) => void;

/** Puts one of each thing into a village, through the interface and by the people of the place. */
export async function furnish(app: TestApp, site: Site, plant: Plant): Promise<void> {
  await furnishHousehold(app, site, plant);
  await furnishSurvey(app, site, plant);
}

async function furnishHousehold(app: TestApp, site: Site, plant: Plant): Promise<void> {
  const form = householdForm({ regionCode: site.village });
  plant('phone', form.phone, ...form.members.map(({ phone }) => phone));
  plant('bank', form.bankAccount);
  plant('idNumber', ...form.members.map(({ idNumber }) => idNumber));
  const household = await makeHousehold(app, site.caseworker, form);
  site.ids.household = household.id;
  site.ids.member = household.members[1]!.id;
}

export const surveyForm = (overrides: object = {}) => ({
  ...{ year: 2019, membersOverYear: 4, collector: '李建国', collectedOn: '2019-10-12' },
  ...{ farmlandMu: 32.5, pastureMu: 120, safeWater: true, fuelType: '02', cattle: 11 },
  ...overrides,
});

export const incomeForm = (overrides: object = {}) => ({
  ...{ kind: 'annual', year: 2019, peopleCount: 4 },
  lines: [{ item: 'W1', amountFen: 1_250_000 }],
  ...overrides,
});

async function furnishSurvey(app: TestApp, { caseworker, ids }: Site, plant: Plant): Promise<void> {
  const collectorPhone = makePhone();
  plant('phone', collectorPhone);
  Object.assign(ids, { survey: uuidv7(), income: uuidv7() });
  const path = `/households/${ids.household}`;
  await done(app.as(caseworker).put(`${path}/surveys/${ids.survey}`, surveyForm({ collectorPhone })));
  await done(app.as(caseworker).put(`${path}/incomes/${ids.income}`, incomeForm()));
}

/** The body of an answer that must be a success; says what went wrong otherwise. */
export async function done<T = Record<string, never>>(asked: PromiseLike<Response>): Promise<T> {
  const { status, body, text, request } = (await asked) as Response & { request: { method: string; url: string } };
  if (status >= 300) throw new Error(`${request.method} ${request.url}: ${status} ${text}`);
  return body as T;
}
