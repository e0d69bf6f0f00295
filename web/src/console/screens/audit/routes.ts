import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/audit',
    name: 'audit',
    component: () => import('./AuditScreen.vue'),
    meta: {
      words: ['audit', 'households', 'household', 'form', 'procedures', 'exports', 'jobs'],
      title: 'audit.title',
      needs: ['audit.read'],
    },
  },
];
