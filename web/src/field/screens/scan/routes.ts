import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/scan',
    name: 'scan',
    component: () => import('./Scan.vue'),
    meta: { title: 'field.tab.scan', words: ['scan'] },
  },
  {
    path: '/code/:publicId',
    name: 'code',
    component: () => import('./Code.vue'),
    props: true,
    meta: { title: 'field.tab.scan', words: ['scan'] },
  },
];
