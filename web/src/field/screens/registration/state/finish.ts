import type { Offline } from '@/offline/offline';
import { t } from '@/i18n';
import { repairsOf } from '../plan/correction';
import type { RegistrationDraft } from '../plan/draft';
import { formToSend, operationsOf } from '../plan/operations';
import { repairedBase } from '../plan/repaired-base';

/** An explanation holds for 365 days; the server takes no more than a year. */
const yearOn = (today: string): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + 365 * 86_400_000).toISOString().slice(0, 10);

/**
 * Hands a draft over to the outbox. What the server has refused of the household is put right first; then the draft
 * becomes operations in one transaction. Done again after a phone that died in between, it comes to the same.
 */
export async function finish(
  offline: Offline,
  draftId: string,
  draft: RegistrationDraft,
  today: string,
): Promise<void> {
  await offline.drafts.flush();
  const photos = await offline.drafts.photos(draftId);
  const before = (await offline.outbox.list()).filter(({ entity }) => entity === draft.householdId);
  const form = formToSend(draft, today);
  const repairs = repairsOf(before, form);
  for (const repair of repairs) if (repair.how === 'correct') await offline.outbox.correct(repair.key, repair.body);
  const base = draft.base && repairedBase(draft.base, before, form);
  const planned = operationsOf({ ...draft, base }, { draftId, today, until: yearOn(today), photos });
  await offline.outbox.finalise(draftId, planned);
  // A refused handing-in holds up what comes after it, so it goes once its successor is there.
  for (const repair of repairs)
    if (repair.how === 'drop') await offline.outbox.discard(repair.key, t('registration.replaced'));
}
