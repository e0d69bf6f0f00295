import type { NavItem } from '@/console/shell/nav';

export const nav: NavItem = { order: 36, key: 'changes', to: '/changes', needs: ['change.read'] };
