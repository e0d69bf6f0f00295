import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/households',
    name: 'households',
    component: () => import('./list/List.vue'),
    meta: { words: ['households', 'household'], title: 'households.title', needs: ['household.read'] },
  },
];
