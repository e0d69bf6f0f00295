import { watch } from 'vue';
import { useLoad } from '@/kit/use-load';
import type { Offline } from '@/offline/offline';
import { useOffline } from '@/offline/use-offline';

/**
 * Reads from this phone, and again whenever something on it has changed: a pack has come, work was sent, a draft was
 * saved. Never asks the network.
 */
export function useHere<T>(read: (offline: Offline) => Promise<T>) {
  const { offline, summary, lockState } = useOffline();
  const load = useLoad<T | undefined>(async () =>
    offline.value && lockState.value === 'open' ? read(offline.value) : undefined,
  );
  watch([offline, lockState, summary], () => void load.reload());
  return load;
}
