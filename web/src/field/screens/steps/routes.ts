import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/households/:id/step',
    name: 'step',
    component: () => import('./Step.vue'),
    props: (route) => ({ id: String(route.params.id), kind: String(route.query.kind ?? '') }),
    meta: { title: 'steps.title', words: ['steps', 'procedures'], alone: true },
  },
  {
    path: '/households/:id/apply/:family(entry|exit)',
    name: 'apply',
    component: () => import('./Apply.vue'),
    props: true,
    meta: { title: 'steps.title', words: ['steps', 'procedures'], alone: true },
  },
];
