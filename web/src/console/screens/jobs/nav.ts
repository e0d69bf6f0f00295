import type { NavItem } from '@/console/shell/nav';

export const nav: NavItem = { order: 95, key: 'jobs', to: '/jobs' };
