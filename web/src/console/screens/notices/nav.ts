import type { NavItem } from '@/console/shell/nav';

export const nav: NavItem = { order: 40, key: 'notices', to: '/notices', needs: ['procedure.read'] };
