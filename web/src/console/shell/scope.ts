import { shallowRef, watch } from 'vue';
import { api, got } from '@/api/client';
import { me } from '@/api/session';

/** Names of the places around and of one's own, from the city down. */
export const scope = shallowRef<string[]>([]);

/** Follows the assignment: above its first place stand those it lies in. */
export function watchScope(): void {
  watch(
    () => me.value?.assignment.id,
    () => void readScope(),
    { immediate: true },
  );
}

async function readScope(): Promise<void> {
  const regions = me.value?.assignment.regions ?? [];
  scope.value = regions.length ? [named(regions)] : [];
  const first = regions[0];
  if (!first) return;
  const around = await got(api.GET('/api/v1/regions/{code}', { params: { path: { code: first.code } } })).catch(
    () => undefined,
  );
  if (around && me.value?.assignment.regions[0]?.code === first.code)
    scope.value = [...around.ancestors.map(({ nameZh }) => nameZh), named(regions)];
}

/** Several villages by name; many by how many there are is for whoever shows them. */
const named = (regions: readonly { nameZh: string }[]): string => regions.map(({ nameZh }) => nameZh).join('\u3001');
