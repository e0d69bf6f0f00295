import type { RouteRecordRaw } from 'vue-router';

const words = ['staff', 'account', 'households'];
const needs = ['staff.read' as const];

export const routes: RouteRecordRaw[] = [
  {
    path: '/staff',
    name: 'staff',
    component: () => import('./StaffList.vue'),
    meta: { words, title: 'staff.title', needs },
  },
  {
    path: '/staff/new',
    name: 'staff-new',
    component: () => import('./InviteScreen.vue'),
    meta: { words, title: 'staff.invite.title', needs: ['staff.manage'] },
  },
  {
    path: '/staff/:id',
    name: 'person',
    component: () => import('./PersonScreen.vue'),
    props: true,
    meta: { words, title: 'staff.person', needs },
  },
];
