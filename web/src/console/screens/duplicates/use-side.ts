import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import type { Schema } from '@/api/client';
import { useHousehold, usePlace } from '../households/queries';
import type { Side } from './comparison.rules';

type DuplicateSide = Schema['DuplicateView']['sides'][number];

/** What is known of one side: nothing but the office where the record lies elsewhere, else the person with the household. */
export function useSide(side: MaybeRefOrGetter<DuplicateSide | undefined>) {
  const record = computed(() => toValue(side)?.record ?? undefined);
  const { data: household, error, isPending, refetch } = useHousehold(() => record.value?.householdId);
  const place = usePlace(() => record.value?.regionCode);
  const member = computed(() => household.value?.members.find(({ id }) => id === record.value?.memberId));
  const values = computed<Side>(() => ({
    ...record.value,
    ...member.value,
    headName: household.value?.headName,
    householdNumber: record.value?.householdNumber,
    registration: household.value?.registration,
    memberCount: household.value?.memberCount,
    place: place.value,
    address: [household.value?.villagerGroup, household.value?.address].filter(Boolean).join(' '),
    householdPhone: household.value?.phone,
  }));
  const loading = computed(() => record.value !== undefined && isPending.value);
  return { record, household, member, values, error, loading, refetch };
}

export type SideData = ReturnType<typeof useSide>;
