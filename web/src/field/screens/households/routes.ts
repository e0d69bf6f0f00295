import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/households',
    name: 'households',
    component: () => import('./Households.vue'),
    meta: { title: 'field.tab.households', words: ['fieldHouseholds', 'household'] },
  },
];
