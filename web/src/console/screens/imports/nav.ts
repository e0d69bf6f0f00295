import type { NavItem } from '@/console/shell/nav';

export const nav: NavItem = { order: 80, key: 'imports', to: '/imports', needs: ['import.read'] };
