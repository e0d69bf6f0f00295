import type { NavItem } from '@/console/shell/nav';

export const nav: NavItem = { order: 70, key: 'duplicates', to: '/duplicates', needs: ['duplicate.read'] };
