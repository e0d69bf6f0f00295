import { api, got } from '@/api/client';
import { isProblem } from '@/api/problem';
import type { HouseholdHere } from '@/offline/pack';
import type { Offline } from '@/offline/offline';
import { refusalsOf, targetOf, withUnsentIncome } from '../plan/correction';
import { type Base, draftKind, isOpenFor, newDraft, type RegistrationDraft } from '../plan/draft';
import { draftFrom, type Packed } from '../plan/opening';
import { standardsAt, yearAt } from './place';

type Operations = Awaited<ReturnType<Offline['outbox']['list']>>;

interface Who {
  today: string;
  name: string;
}

/** Why a household cannot be changed here. `nowhere`: not on this phone, and the server did not answer. */
export type CannotOpen = 'nowhere' | 'gone' | 'closed' | 'conflict';

/** Begins the registration of a new household; answers the id of the draft. */
export async function beginNew(
  offline: Offline,
  regionCode: string | undefined,
  { today, name }: Who,
): Promise<string> {
  const standards = await standardsAt(offline, regionCode);
  const year = yearAt(standards, regionCode ?? '', today);
  return begin(offline, newDraft({ regionCode, year, today, collector: name }), '');
}

/**
 * Goes on with a household: with the draft of it that is on this phone, else with a new one of all that is known, what
 * the server has refused included.
 */
export async function beginChange(
  offline: Offline,
  householdId: string,
  { today, name, year }: Who & { year?: number },
): Promise<{ draftId: string } | { cannot: CannotOpen }> {
  const unfinished = (await offline.drafts.list()).find(
    (draft) => draft.kind === draftKind && draft.entity === householdId,
  );
  if (unfinished) return { draftId: unfinished.id };
  const operations = (await offline.outbox.list()).filter(({ entity }) => entity === householdId);
  if (operations.some(({ state }) => state === 'conflict')) return { cannot: 'conflict' };
  const here = await offline.pack.household(householdId);
  const packed = here ? withUnsentIncome(here) : await asked(householdId);
  if (typeof packed === 'string') return { cannot: packed };
  if (!isOpenFor(registrationOf(packed, operations))) return { cannot: 'closed' };
  const region = packed.household.regionCode ?? '';
  const asks = year ?? yearOf(packed) ?? yearAt(await standardsAt(offline, region), region, today);
  const draft = draftFrom(packed, { year: asks, today, collector: name });
  if (draft.base) {
    draft.base.registration = registrationOf(packed, operations);
    draft.base.waivers.push(...unsentWaivers(operations));
  }
  draft.refused = refusalsOf(operations, draft.form);
  return { draftId: await begin(offline, draft, packed.household.headName, householdId) };
}

/** The overlay shows a household as handed in while that is still to be sent; it may also have been refused. */
function registrationOf(packed: Packed, operations: Operations): string {
  const unsent = operations.some((item) => targetOf(item)?.part === 'submission');
  return unsent ? 'draft' : packed.household.registration;
}

/** Doubts that have been explained, though the server does not know it yet. */
const unsentWaivers = (operations: Operations): Base['waivers'] =>
  operations
    .filter((item) => item.state === 'waiting' && targetOf(item)?.part === 'waiver')
    .map(({ body }) => body as { code: string; path: string; reason: string; until: string })
    .map(({ code, path, reason, until }) => ({ key: `${code}@${path}`, reason, until }));

/** A draft goes on in the year it was begun in. */
const yearOf = ({ household, survey }: Packed): number | undefined =>
  household.registration === 'draft' ? (survey?.year ?? undefined) : undefined;

const begin = (offline: Offline, draft: RegistrationDraft, label: string, entity?: string): Promise<string> =>
  offline.drafts.begin({ kind: draftKind, entity: entity ?? draft.householdId, label, step: 'head', values: draft });

/** What the server has of a household that is not on this phone. */
async function asked(id: string): Promise<Packed | CannotOpen> {
  const params = { params: { path: { id } } };
  try {
    const [household, surveys, incomes, procedures] = await Promise.all([
      got(api.GET('/api/v1/households/{id}', params)),
      got(api.GET('/api/v1/households/{id}/surveys', params)),
      got(api.GET('/api/v1/households/{id}/incomes', params)),
      got(api.GET('/api/v1/procedures', { params: { query: { householdId: id, state: 'open' } } })),
    ]);
    const procedure = (procedures.items[0] ?? null) as unknown as HouseholdHere['procedure'];
    return { household, survey: surveys[0] ?? null, incomes, waivers: [], procedure };
  } catch (error) {
    return isProblem(error) && error.status === 404 ? 'gone' : 'nowhere';
  }
}
