import { api, got } from '@/api/client';
import type { Key } from './standards.rules';

/** Every value of a standard in a region and around it. */
export const historyQuery = (key: Key | undefined, regionCode: string) => ({
  queryKey: ['standards', 'history', key, regionCode],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    got(
      api.GET('/api/v1/standards/history', {
        params: { query: { key: key as Key, regionCode } },
        signal,
      }),
    ),
  enabled: key !== undefined && regionCode !== '',
});
