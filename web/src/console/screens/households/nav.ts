import type { NavItem } from '@/console/shell/nav';

export const nav: NavItem = { order: 20, key: 'households', to: '/households', needs: ['household.read'] };
