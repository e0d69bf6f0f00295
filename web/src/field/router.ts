import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';

/** Every screen of the field application by feature; each feature keeps its own list in `screens/<feature>/routes.ts`. */
const features = import.meta.glob<RouteRecordRaw[]>('./screens/*/routes.ts', { import: 'routes', eager: true });

export const router = createRouter({
  history: createWebHistory('/m/'),
  routes: Object.values(features).flat(),
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});
