import type { RouteRecordRaw } from 'vue-router';

const words = ['standards', 'households'];
const needs = ['region.read' as const];

export const routes: RouteRecordRaw[] = [
  {
    path: '/standards',
    name: 'standards',
    component: () => import('./StandardsList.vue'),
    meta: { words, title: 'standards.title', needs },
  },
  {
    path: '/standards/:standard',
    name: 'standard',
    component: () => import('./StandardScreen.vue'),
    props: true,
    meta: { words, title: 'standards.single', needs },
  },
];
