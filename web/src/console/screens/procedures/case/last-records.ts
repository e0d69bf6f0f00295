import { queryOptions, useQuery } from '@tanstack/vue-query';
import { computed, shallowReactive } from 'vue';
import { api, got } from '@/api/client';
import { me } from '@/api/session';
import { defaultsFrom, defaultsOfActs } from '@/shared/procedures/steps.rules';
import type { CaseItem, SentStep, StepDefaults } from '@/shared/procedures/types';
import { casesKey } from './queries';

/** What was sent from this window, by place and level. Names of officials, so it is kept in memory only. */
const sentHere = shallowReactive(new Map<string, StepDefaults>());
const keyOf = (regionCode: string): string => `${regionCode} ${me.value?.assignment.level}`;

export function rememberSent(regionCode: string, { kind, body }: SentStep): void {
  const known = sentHere.get(keyOf(regionCode));
  sentHere.set(keyOf(regionCode), { ...known, ...defaultsFrom(kind, { ...body }) });
}

const lastOf = (regionCode: string, family: string, level: string) =>
  queryOptions({
    queryKey: [...casesKey, 'last', regionCode, family, level],
    queryFn: async (): Promise<StepDefaults> => {
      const query = { regionCode, family: family === 'exit' ? 'exit' : 'entry', state: 'decided', limit: 1 } as const;
      const last = (await got(api.GET('/api/v1/procedures', { params: { query } }))).items[0];
      if (!last) return {};
      const { acts } = await got(api.GET('/api/v1/procedures/{id}', { params: { path: { id: last.id } } }));
      return defaultsOfActs(acts, level);
    },
    staleTime: Infinity,
  });

/** Place, chair and the like as they were the last time in this village: typed once, not with each case. */
export function useLastRecords(kase: () => CaseItem | undefined) {
  const level = computed(() => me.value?.assignment.level ?? 'village');
  const { data, isFetched } = useQuery(
    computed(() => ({
      ...lastOf(kase()?.regionCode ?? '', kase()?.family ?? '', level.value),
      enabled: Boolean(kase()),
    })),
  );
  const defaults = computed<StepDefaults>(() => ({ ...data.value, ...sentHere.get(keyOf(kase()?.regionCode ?? '')) }));
  return { defaults, ready: isFetched };
}
