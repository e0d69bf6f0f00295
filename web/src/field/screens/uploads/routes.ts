import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/uploads',
    name: 'uploads',
    component: () => import('./Uploads.vue'),
    meta: { title: 'uploads.title', words: ['uploads', 'form', 'today', 'procedures', 'session'] },
  },
  {
    path: '/uploads/:operationKey',
    name: 'upload',
    component: () => import('./Operation.vue'),
    props: true,
    meta: { title: 'uploads.title', words: ['uploads', 'form', 'procedures', 'session'] },
  },
];
