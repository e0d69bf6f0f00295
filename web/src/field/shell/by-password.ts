import { shallowRef } from 'vue';

/**
 * What became of the password that was typed while this phone was locked: it has opened the data without the PIN, so
 * that a new one may be wanted, or it could not, having been changed elsewhere.
 */
export const byPassword = shallowRef<'opened' | 'refused'>();
