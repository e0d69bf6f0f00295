import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { enter, person } from './shell/person';

/** Every screen of the field application by feature; each feature keeps its own list in `screens/<feature>/routes.ts`. */
const features = import.meta.glob<RouteRecordRaw[]>('./screens/*/routes.ts', { import: 'routes', eager: true });

export const router = createRouter({
  history: createWebHistory('/m/'),
  routes: [...Object.values(features).flat(), { path: '/:rest(.*)*', name: 'nowhere', redirect: { name: 'today' } }],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});

router.beforeEach(async (to) => {
  if (to.meta.open || person.value || (await enter())) return true;
  return { name: 'sign-in', query: to.fullPath === '/' ? {} : { to: to.fullPath } };
});
