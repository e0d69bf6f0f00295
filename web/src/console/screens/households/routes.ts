import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/households',
    name: 'households',
    component: () => import('./list/List.vue'),
    meta: { words: ['households', 'household'], title: 'households.title', needs: ['household.read'] },
  },
  {
    path: '/households/:id',
    name: 'household',
    component: () => import('./book/Book.vue'),
    props: true,
    meta: {
      words: ['households', 'household', 'form', 'procedures'],
      title: 'households.book.title',
      needs: ['household.read'],
    },
  },
];
