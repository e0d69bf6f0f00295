import type { RouteRecordRaw } from 'vue-router';

const words = ['imports', 'jobs', 'audit', 'households', 'form'];
const needs = ['import.read' as const];

export const routes: RouteRecordRaw[] = [
  {
    path: '/imports',
    name: 'imports',
    component: () => import('./ImportList.vue'),
    meta: { words, title: 'imports.title', needs },
  },
  {
    path: '/imports/new',
    name: 'import-new',
    component: () => import('./UploadScreen.vue'),
    meta: { words, title: 'imports.upload.title', needs: ['import.prepare'] },
  },
  {
    path: '/imports/:id',
    name: 'import',
    component: () => import('./batch/BatchScreen.vue'),
    props: true,
    meta: { words, title: 'imports.batch.title', needs },
  },
];
