import { ref, watch } from 'vue';
import { me } from '@/api/session';

/**
 * What is looked for in the table. A name is personal: it lives in memory, so that coming back from a book finds the
 * same list, and never in an address.
 */
export const searchText = ref('');

watch(
  () => me.value?.id,
  () => (searchText.value = ''),
);
