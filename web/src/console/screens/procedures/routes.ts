import type { RouteRecordRaw } from 'vue-router';
import type { Permission } from '@/api/session';

const words = ['procedures', 'household', 'households'];
const needs: Permission[] = ['procedure.read'];

export const routes: RouteRecordRaw[] = [
  {
    path: '/procedures',
    name: 'procedures',
    component: () => import('./ProceduresScreen.vue'),
    meta: { words, needs, title: 'console.nav.procedures' },
  },
  {
    path: '/procedures/open/:householdId',
    name: 'procedure-open',
    component: () => import('./OpenScreen.vue'),
    props: true,
    meta: { words, needs: ['procedure.apply'], title: 'procedures.open' },
  },
  {
    path: '/procedures/:id',
    name: 'procedure',
    component: () => import('./CaseScreen.vue'),
    props: true,
    meta: { words, needs, title: 'procedures.case' },
  },
];
