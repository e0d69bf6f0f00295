import { useQuery } from '@tanstack/vue-query';
import { computed, type ComputedRef } from 'vue';
import { api, got } from '@/api/client';
import { can, type Permission } from '@/api/session';

/** How much waits in one place; lists have no total, so beyond a page it is "more than". */
export interface Task {
  key: string;
  to: string;
  count: number | undefined;
  more: boolean;
}

interface Source {
  key: string;
  to: string;
  needs: Permission;
  read: (signal: AbortSignal) => Promise<{ items: unknown[]; nextCursor?: string | null; total?: number }>;
}

const query = { limit: 50 } as const;

/** Places where work can wait besides the queue of cases, each with the list that it opens. */
const sources: Source[] = [
  {
    ...{ key: 'filed', to: '/objections?state=filed', needs: 'objection.handle' },
    read: (signal) => got(api.GET('/api/v1/objections', { params: { query: { ...query, state: 'filed' } }, signal })),
  },
  {
    ...{ key: 'admitted', to: '/objections?state=admitted', needs: 'objection.handle' },
    read: (signal) =>
      got(api.GET('/api/v1/objections', { params: { query: { ...query, state: 'admitted' } }, signal })),
  },
  {
    ...{ key: 'expired', to: '/notices?state=expired', needs: 'procedure.post' },
    read: (signal) => got(api.GET('/api/v1/notices', { params: { query: { ...query, state: 'expired' } }, signal })),
  },
  {
    ...{ key: 'changes', to: '/changes', needs: 'change.act' },
    read: (signal) => got(api.GET('/api/v1/change-requests', { params: { query: { ...query, mine: true } }, signal })),
  },
  {
    ...{ key: 'duplicates', to: '/duplicates', needs: 'duplicate.review' },
    read: (signal) => got(api.GET('/api/v1/duplicates', { params: { query: { ...query, state: 'open' } }, signal })),
  },
  {
    ...{ key: 'invited', to: '/staff?state=invited', needs: 'staff.read' },
    read: (signal) => got(api.GET('/api/v1/staff', { params: { query: { ...query, state: 'invited' } }, signal })),
  },
];

/** What waits for the person at the desk, as far as they may see it; without what is empty. */
export function useTasks(): { tasks: ComputedRef<Task[]>; pending: ComputedRef<boolean> } {
  const own = sources.filter(({ needs }) => can(needs));
  const lists = own.map(({ key, read }) =>
    useQuery({
      queryKey: ['cases', 'waits', key],
      queryFn: ({ signal }: { signal: AbortSignal }) => read(signal),
      staleTime: 30_000,
    }),
  );
  const tasks = computed(() =>
    own.map(({ key, to }, i): Task => {
      const page = lists[i]?.data.value;
      return { key, to, count: page?.total ?? page?.items.length, more: Boolean(page?.nextCursor) && !page?.total };
    }),
  );
  return { tasks, pending: computed(() => lists.some(({ isPending }) => isPending.value)) };
}
