import { uuidv7 } from 'uuidv7';
import type { HelperView, RegisterHelper } from '../src/assistance/helpers/helper.dto';
import type { PairingView } from '../src/assistance/pairings/pairing.dto';
import type { TestApp } from './app';
import { Person, places } from './make';
import { makeIdNumber } from './make-households';

/** The form of a helper of a banner's office; nobody else bears the number. */
export const helperForm = (overrides: Partial<RegisterHelper> = {}): RegisterHelper => ({
  ...{ regionCode: places.leftMiddle, name: '韩树林', idNumber: makeIdNumber('1980-04-05', '1', '150502') },
  ...{ politicalStatus: '01', education: '06', rank: '142', skill: '02' },
  ...overrides,
});

/** A helper in an office's list, taken in by somebody who may. */
export async function makeHelper(
  app: TestApp,
  person: Person,
  overrides: Partial<RegisterHelper> = {},
): Promise<HelperView> {
  const { body } = await app.as(person).put(`/helpers/${uuidv7()}`, helperForm(overrides)).expect(200);
  return body as HelperView;
}

/** Puts a helper beside a household. */
export async function makePairing(
  app: TestApp,
  person: Person,
  pairing: { householdId: string; helperId: string; from: string; role?: string; reason?: string },
): Promise<PairingView> {
  const body = { role: '01', reason: '安排结对', ...pairing };
  const answer = await app.as(person).put(`/pairings/${uuidv7()}`, body);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body as PairingView;
}
