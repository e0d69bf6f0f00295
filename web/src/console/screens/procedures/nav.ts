import type { NavItem } from '@/console/shell/nav';

export const nav: NavItem = { order: 30, key: 'procedures', to: '/procedures', needs: ['procedure.read'] };
