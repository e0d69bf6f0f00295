import type { NavItem } from '@/console/shell/nav';
import { waiting } from './queue-data';

export const nav: NavItem = {
  ...{ order: 10, key: 'queue', to: '/queue', needs: ['procedure.act'] },
  badge: () => waiting.value,
};
