import { valueAt } from '@/shared/household-form/values';
import type { Refusal, RegistrationDraft } from './draft';
import { same } from './same';

/** A refusal counts until the answer it was about has changed, or a doubt has been explained. */
export function stillStands({ path, code, doubt, about }: Refusal, draft: RegistrationDraft): boolean {
  if (doubt && (draft.explained[`${code}@${path}`]?.reason.trim().length ?? 0) > 1) return false;
  return same(valueAt(draft.form, path), about);
}
