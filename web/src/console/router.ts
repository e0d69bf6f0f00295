import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { me, resume } from '@/api/session';

/**
 * Every screen of the console by feature; each feature keeps its own list in `screens/<feature>/routes.ts`, with the
 * words it needs and the permission it asks for.
 */
const features = import.meta.glob<RouteRecordRaw[]>('./screens/*/routes.ts', { import: 'routes', eager: true });

export const router = createRouter({
  history: createWebHistory('/'),
  routes: [
    ...Object.values(features).flat(),
    {
      path: '/:rest(.*)*',
      name: 'nowhere',
      component: () => import('./shell/Nowhere.vue'),
      meta: { title: 'console.nowhere' },
    },
  ],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});

router.beforeEach(async (to) => {
  if (to.meta.open || me.value || (await resume())) return true;
  return { name: 'sign-in', query: to.fullPath === '/' ? {} : { to: to.fullPath } };
});
