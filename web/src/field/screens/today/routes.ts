import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/',
    name: 'today',
    component: () => import('./Today.vue'),
    meta: { title: 'field.tab.today', words: ['today', 'household', 'procedures'] },
  },
];
