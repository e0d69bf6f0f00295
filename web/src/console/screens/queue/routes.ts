import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/queue',
    name: 'queue',
    component: () => import('./QueueScreen.vue'),
    meta: { words: ['procedures', 'household'], title: 'console.nav.queue', needs: ['procedure.read'] },
  },
];
