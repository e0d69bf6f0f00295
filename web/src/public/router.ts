import { createRouter, createWebHistory } from 'vue-router';
import { routes } from './screens/routes';

export const router = createRouter({
  history: createWebHistory('/p/'),
  routes,
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});
