import type { RouteRecordRaw } from 'vue-router';
import type { Permission } from '@/api/session';

const words = ['notices', 'objections', 'procedures', 'households'];
const needs: Permission[] = ['procedure.read'];

export const routes: RouteRecordRaw[] = [
  {
    path: '/notices',
    name: 'notices',
    component: () => import('./NoticesScreen.vue'),
    meta: { words, needs, title: 'console.nav.notices' },
  },
  {
    path: '/notices/:id',
    name: 'notice',
    component: () => import('./NoticeScreen.vue'),
    props: true,
    meta: { words, needs, title: 'notices.single' },
  },
];
