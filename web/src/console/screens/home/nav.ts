import type { NavItem } from '@/console/shell/nav';

export const nav: NavItem = { order: 0, key: 'home', to: '/' };
