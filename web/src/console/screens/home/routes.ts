import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/',
    name: 'home',
    component: () => import('./HomeScreen.vue'),
    meta: { words: ['procedures', 'household'], title: 'console.nav.home' },
  },
];
