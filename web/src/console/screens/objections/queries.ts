import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed } from 'vue';
import { api, got, type Schema } from '@/api/client';
import { casesChanged, casesKey } from '../procedures/case/queries';

export type Objection = Schema['ObjectionView'];
export type ObjectionItem = Schema['ObjectionItem'];
export type ObjectionAct = Schema['AdmitObjection'] | Schema['DismissObjection'] | Schema['AnswerObjection'];

export const useObjection = (id: () => string) =>
  useQuery(
    computed(() => ({
      queryKey: [...casesKey, 'objection', id()],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        got(api.GET('/api/v1/objections/{id}', { params: { path: { id: id() } }, signal })),
      // Who objects is shown to the level that deals with it, and each look stands in the access log.
      refetchOnWindowFocus: false,
    })),
  );

/** Sends an act on an objection; whatever shows cases is old afterwards, also when somebody else was first. */
export function useObjectionAct(): (id: string, body: ObjectionAct) => Promise<Schema['ObjectionState']> {
  const queries = useQueryClient();
  return async (id, body) => {
    try {
      return await got(api.POST('/api/v1/objections/{id}/steps', { params: { path: { id } }, body }));
    } finally {
      await casesChanged(queries);
    }
  };
}
