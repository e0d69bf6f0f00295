import type { NavItem } from '@/console/shell/nav';

export const nav: NavItem = { order: 120, key: 'audit', to: '/audit', needs: ['audit.read'] };
