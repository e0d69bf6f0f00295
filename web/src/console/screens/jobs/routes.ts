import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/jobs',
    name: 'jobs',
    component: () => import('./JobsScreen.vue'),
    meta: { words: ['jobs'], title: 'jobs.title' },
  },
];
