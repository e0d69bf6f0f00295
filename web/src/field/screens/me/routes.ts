import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/me',
    name: 'me',
    component: () => import('./Me.vue'),
    meta: { title: 'field.tab.me', words: ['me', 'session'] },
  },
  {
    path: '/me/pin',
    name: 'pin',
    component: () => import('./Pin.vue'),
    meta: { title: 'me.pin.title', words: ['me'] },
  },
  {
    path: '/me/sign-out',
    name: 'sign-out',
    component: () => import('./SignOut.vue'),
    meta: { title: 'me.signOut', words: ['me'] },
  },
];
