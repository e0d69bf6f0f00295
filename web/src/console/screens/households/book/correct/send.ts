import { api } from '@/api/client';
import type { Target } from '../context';
import type { Changes } from './correction.rules';

/** Sends the changes of one row to where they belong. */
export async function sendChanges(
  householdId: string,
  { block, id }: Target,
  set: Changes,
  reason: string,
): Promise<void> {
  const body = { set, reason };
  switch (block) {
    case 'household':
      await api.PATCH('/api/v1/households/{id}', { params: { path: { id } }, body });
      return;
    case 'member':
      await api.PATCH('/api/v1/households/{id}/members/{memberId}', {
        params: { path: { id: householdId, memberId: id } },
        body,
      });
      return;
    case 'survey':
      await api.PATCH('/api/v1/households/{id}/surveys/{surveyId}', {
        params: { path: { id: householdId, surveyId: id } },
        body,
      });
      return;
    case 'income':
      await api.PATCH('/api/v1/households/{id}/incomes/{statementId}', {
        params: { path: { id: householdId, statementId: id } },
        body,
      });
  }
}
