import type { RouteLocationRaw } from 'vue-router';
import { can, type Permission } from '@/api/session';

/** A feature's place in the rail. */
export interface NavItem {
  order: number;
  /** Its word is `console.nav.<key>`. */
  key: string;
  to: RouteLocationRaw;
  /** Shown to whoever may do all of it. */
  needs?: Permission[];
  /** How much waits there. */
  badge?: () => number | undefined;
}

const found = import.meta.glob<NavItem | NavItem[]>('../screens/*/nav.ts', { import: 'nav', eager: true });
const items = Object.values(found)
  .flat()
  .sort((a, b) => a.order - b.order);

/** What the person who is signed in may open, in order. */
export const places = (): NavItem[] => items.filter(({ needs }) => (needs ?? []).every(can));
