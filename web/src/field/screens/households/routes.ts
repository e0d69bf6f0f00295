import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/households',
    name: 'households',
    component: () => import('./Households.vue'),
    meta: { title: 'fieldHouseholds.title', words: ['fieldHouseholds', 'household'] },
  },
];
