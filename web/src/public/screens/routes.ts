import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  { path: '/', name: 'start', component: () => import('./Start.vue'), meta: { title: 'public.title' } },
  {
    path: '/regions/:code(\\d{12})',
    name: 'region',
    component: () => import('./Start.vue'),
    props: true,
    meta: { title: 'public.title' },
  },
  {
    path: '/villages/:code(\\d{12})',
    name: 'board',
    component: () => import('./Board.vue'),
    props: true,
    meta: { title: 'public.board.title' },
  },
  {
    path: '/villages/:code(\\d{12})/notices/:noticeId/objection',
    name: 'objection',
    component: () => import('./Objection.vue'),
    props: true,
    meta: { title: 'public.objection.title' },
  },
  {
    path: '/receipt',
    name: 'receipt',
    component: () => import('./Receipt.vue'),
    meta: { title: 'public.receipt.title' },
  },
  {
    path: '/h/:publicId',
    name: 'code',
    component: () => import('./Code.vue'),
    props: true,
    meta: { title: 'public.code.title' },
  },
  { path: '/:rest(.*)', component: () => import('./Start.vue'), meta: { title: 'public.title' } },
];
