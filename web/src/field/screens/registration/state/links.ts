import type { RouteLocationRaw } from 'vue-router';
import { type SectionKey, sectionKeys } from '@/shared/household-form/section-keys';
import type { Home } from './steps';

/** The screen on which something is put right, at its field. */
export const placeFor = (draft: string, { section, memberId, path }: Home): RouteLocationRaw => ({
  ...(memberId
    ? { name: 'registration-member', params: { draft, member: memberId } }
    : { name: 'registration-step', params: { draft, step: section } }),
  hash: `#${encodeURIComponent(path)}`,
});

/** The step after, and the one before. */
export const stepAfter = (section: SectionKey): SectionKey | undefined => sectionKeys[sectionKeys.indexOf(section) + 1];
export const stepBefore = (section: SectionKey): SectionKey | undefined =>
  sectionKeys[sectionKeys.indexOf(section) - 1];
