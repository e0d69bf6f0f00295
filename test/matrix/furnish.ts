import type { PersonalClass } from '../../src/households/household.visibility';
import type { TestApp } from '../app';
import { householdForm, makeHousehold } from '../make-households';
import type { Site } from './world';

type Plant = (kind: PersonalClass, ...values: (string | null | undefined)[]) => void;

/** Puts one of each thing into a village, through the interface and by the people of the place. */
export async function furnish(app: TestApp, site: Site, plant: Plant): Promise<void> {
  await furnishHousehold(app, site, plant);
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
