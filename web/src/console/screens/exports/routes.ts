import type { RouteRecordRaw } from 'vue-router';

const words = ['exports', 'jobs', 'households', 'household'];
const needs = ['export.create' as const];

export const routes: RouteRecordRaw[] = [
  {
    path: '/exports',
    name: 'exports',
    component: () => import('./ExportList.vue'),
    meta: { words, title: 'exports.title', needs },
  },
  {
    path: '/exports/new',
    name: 'export-new',
    component: () => import('./AskScreen.vue'),
    meta: { words, title: 'exports.ask.title', needs },
  },
];
