import type { RouteRecordRaw } from 'vue-router';
import type { Permission } from '@/api/session';

const words = ['objections', 'procedures', 'households'];
const needs: Permission[] = ['objection.read'];

export const routes: RouteRecordRaw[] = [
  {
    path: '/objections',
    name: 'objections',
    component: () => import('./ObjectionsScreen.vue'),
    meta: { words, needs, title: 'console.nav.objections' },
  },
  {
    path: '/objections/:id',
    name: 'objection',
    component: () => import('./ObjectionScreen.vue'),
    props: true,
    meta: { words, needs, title: 'objections.single' },
  },
];
