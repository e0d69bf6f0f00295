import type { NavItem } from '@/console/shell/nav';

export const nav: NavItem = { order: 100, key: 'staff', to: '/staff', needs: ['staff.read'] };
