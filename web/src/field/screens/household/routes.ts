import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/households/:id',
    name: 'household',
    component: () => import('./Household.vue'),
    props: true,
    meta: { title: 'fieldHousehold.title', words: ['fieldHousehold', 'household', 'form', 'procedures'] },
  },
];
