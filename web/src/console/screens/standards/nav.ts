import type { NavItem } from '@/console/shell/nav';

export const nav: NavItem = { order: 110, key: 'standards', to: '/standards', needs: ['region.read'] };
