import type { NavItem } from '@/console/shell/nav';

export const nav: NavItem = { order: 90, key: 'exports', to: '/exports', needs: ['export.create'] };
