import { useInfiniteQuery, useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { api, got, type Schema } from '@/api/client';
import { can } from '@/api/session';
import { householdKey } from '../queries';

type Id = MaybeRefOrGetter<string>;

/** A part of the book, kept under its household, so that a correction makes all of them be read again. */
const usePart = <T>(
  id: Id,
  name: string,
  read: (id: string, signal: AbortSignal) => Promise<T>,
  enabled: MaybeRefOrGetter<boolean> = true,
) =>
  useQuery(
    computed(() => ({
      queryKey: [...householdKey(toValue(id)), name],
      queryFn: ({ signal }: { signal: AbortSignal }) => read(toValue(id), signal),
      enabled: toValue(enabled),
      staleTime: 60_000,
      refetchOnWindowFocus: false,
    })),
  );

const at = (id: string) => ({ path: { id } });

export const useSurveys = (id: Id) =>
  usePart(id, 'surveys', (household, signal) =>
    got(api.GET('/api/v1/households/{id}/surveys', { params: at(household), signal })),
  );

/** Every statement, each with the line that was in force for it. */
export const useIncomes = (id: Id) =>
  usePart(id, 'incomes', async (household, signal) => {
    const listed = await got(api.GET('/api/v1/households/{id}/incomes', { params: at(household), signal }));
    return Promise.all(
      listed.map(({ id: statementId }) =>
        got(
          api.GET('/api/v1/households/{id}/incomes/{statementId}', {
            params: { path: { id: household, statementId } },
            signal,
          }),
        ),
      ),
    );
  });

/** Every procedure of the household with its acts, the latest first. */
export const useCases = (id: Id) =>
  usePart(
    id,
    'cases',
    async (householdId, signal) => {
      const { items } = await got(
        api.GET('/api/v1/procedures', { params: { query: { householdId, limit: 50 } }, signal }),
      );
      return Promise.all(items.map((item) => got(api.GET('/api/v1/procedures/{id}', { params: at(item.id), signal }))));
    },
    () => can('procedure.read'),
  );

export const useNotices = (id: Id) =>
  usePart(
    id,
    'notices',
    (householdId, signal) => got(api.GET('/api/v1/notices', { params: { query: { householdId, limit: 50 } }, signal })),
    () => can('procedure.read'),
  );

export const useFindings = (id: Id) =>
  usePart(id, 'findings', (household, signal) =>
    got(api.GET('/api/v1/households/{id}/findings', { params: at(household), signal })),
  );

export const useCompleteness = (id: Id) =>
  usePart(id, 'completeness', (household, signal) =>
    got(api.GET('/api/v1/households/{id}/completeness', { params: at(household), signal })),
  );

export const useAttachments = (id: Id) =>
  usePart(id, 'attachments', (household, signal) =>
    got(api.GET('/api/v1/households/{id}/attachments', { params: at(household), signal })),
  );

export const useLineage = (id: Id) =>
  usePart(id, 'lineage', (household, signal) =>
    got(api.GET('/api/v1/households/{id}/lineage', { params: at(household), signal })),
  );

/** The record as it was at the end of a day; nothing is asked without one. */
export const useRecordAsOf = (id: Id, on: MaybeRefOrGetter<string>) =>
  useQuery(
    computed(() => ({
      queryKey: [...householdKey(toValue(id)), 'as-of', toValue(on)],
      queryFn: ({ signal }: { signal: AbortSignal }): Promise<Schema['RecordView']> =>
        got(
          api.GET('/api/v1/households/{id}/as-of', {
            params: { ...at(toValue(id)), query: { on: toValue(on) } },
            signal,
          }),
        ),
      enabled: toValue(on) !== '',
      staleTime: 5 * 60_000,
      refetchOnWindowFocus: false,
    })),
  );

type Page<T> = { items: T[]; nextCursor: string | null };

/** Pages of a log, the newest first; more are read when they are asked for. */
const useLog = <T>(
  id: Id,
  name: string,
  read: (id: string, cursor: string | undefined, signal: AbortSignal) => Promise<Page<T>>,
) =>
  useInfiniteQuery(
    computed(() => ({
      queryKey: [...householdKey(toValue(id)), name],
      queryFn: ({ pageParam, signal }: { pageParam: string; signal: AbortSignal }) =>
        read(toValue(id), pageParam || undefined, signal),
      initialPageParam: '',
      getNextPageParam: ({ nextCursor }: Page<T>) => nextCursor ?? undefined,
      staleTime: 60_000,
      refetchOnWindowFocus: false,
    })),
  );

export const useHistory = (id: Id) =>
  useLog<Schema['PastChange']>(id, 'history', (household, cursor, signal) =>
    got(
      api.GET('/api/v1/households/{id}/history', {
        params: { ...at(household), query: { limit: 100, cursor } },
        signal,
      }),
    ),
  );

export const useAccesses = (id: Id) =>
  useLog<Schema['AccessView']>(id, 'accesses', (household, cursor, signal) =>
    got(
      api.GET('/api/v1/households/{id}/accesses', {
        params: { ...at(household), query: { limit: 50, cursor } },
        signal,
      }),
    ),
  );
