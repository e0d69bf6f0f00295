import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/duplicates',
    name: 'duplicates',
    component: () => import('./Duplicates.vue'),
    meta: { words: ['duplicates', 'household', 'form'], title: 'duplicates.title', needs: ['duplicate.read'] },
  },
];
