import type { RouteRecordRaw } from 'vue-router';
import type { Permission } from '@/api/session';

const words = ['changes', 'households', 'household', 'form'];
const needs: Permission[] = ['change.read'];

export const routes: RouteRecordRaw[] = [
  {
    path: '/changes',
    name: 'changes',
    component: () => import('./ChangesScreen.vue'),
    meta: { words, needs, title: 'changes.title' },
  },
  {
    path: '/changes/ask/:householdId',
    alias: '/changes/new/:householdId',
    name: 'change-new',
    component: () => import('./ask/AskScreen.vue'),
    props: true,
    meta: { words, needs: ['change.request'], title: 'changes.ask.title' },
  },
  {
    path: '/changes/:id',
    name: 'change',
    component: () => import('./ChangeScreen.vue'),
    props: true,
    meta: { words, needs, title: 'changes.single' },
  },
];
