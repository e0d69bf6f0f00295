import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed, watch } from 'vue';
import { api, got, type Schema } from '@/api/client';
import { isWorking, type Batch } from './batch.rules';

export type StepBody =
  | Schema['SubmitImport']
  | Schema['ApproveImport']
  | Schema['RefuseImport']
  | Schema['WithdrawImport']
  | Schema['ReadAgain']
  | Schema['UndoImport'];

const key = (id: string): readonly string[] => ['import', id];

/** A batch; while a job has it, it is asked for again every other second, in whatever tab. */
export function useBatch(id: () => string) {
  const queries = useQueryClient();
  const query = useQuery<Batch>(
    computed(() => ({
      queryKey: key(id()),
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        got(api.GET('/api/v1/imports/{id}', { params: { path: { id: id() } }, signal })),
      refetchInterval: ({ state: { data } }: { state: { data?: Batch } }) =>
        data !== undefined && isWorking(data) && 1500,
    })),
  );
  watch(
    () => query.data.value?.state,
    (_now, before) => {
      if (!before) return;
      void queries.invalidateQueries({ queryKey: ['imports'] });
      // What was written or taken back stands in every list and count of households.
      void queries.invalidateQueries({ queryKey: ['households'] });
    },
  );
  const keep = (batch: Batch): void => void queries.setQueryData(key(id()), batch);

  /** A step of the batch; what the server makes of it is shown at once. */
  const step = async (body: StepBody): Promise<void> =>
    keep(await got(api.POST('/api/v1/imports/{id}/steps', { params: { path: { id: id() } }, body })));

  const match = async (columns: Schema['HeadingMatch'][]): Promise<void> =>
    keep(await got(api.PUT('/api/v1/imports/{id}/matching', { params: { path: { id: id() } }, body: { columns } })));

  const cancel = async (jobId: string): Promise<void> => {
    await api.POST('/api/v1/jobs/{id}/cancellation', { params: { path: { id: jobId } } });
    await query.refetch();
  };
  return { query, step, match, cancel };
}
