import type { NavItem } from '@/console/shell/nav';

export const nav: NavItem = { order: 50, key: 'objections', to: '/objections', needs: ['objection.read'] };
