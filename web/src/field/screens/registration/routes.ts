import type { RouteRecordRaw } from 'vue-router';

declare module 'vue-router' {
  interface RouteMeta {
    /** Fills the phone by itself: the bar of places is not shown below it. */
    alone?: boolean;
  }
}

const words = ['registration', 'form'];

export const routes: RouteRecordRaw[] = [
  {
    path: '/register',
    name: 'register',
    component: () => import('./Register.vue'),
    // `household`: goes on with that household; `step`, `year`: where and for which year.
    props: ({ query }) => ({
      household: query.household as string | undefined,
      step: query.step as string | undefined,
      year: Number(query.year) || undefined,
    }),
    meta: { title: 'registration.title', words: [...words, 'today'] },
  },
  {
    path: '/register/sent/:household',
    name: 'registration-sent',
    component: () => import('./Sent.vue'),
    props: true,
    meta: { title: 'registration.sent.title', words },
  },
  {
    path: '/registration/:draft',
    component: () => import('./Registration.vue'),
    props: true,
    meta: { title: 'registration.title', words, alone: true },
    children: [
      { path: '', name: 'registration', component: () => import('./steps/Resume.vue') },
      {
        path: 'members/:member',
        name: 'registration-member',
        component: () => import('./steps/MemberScreen.vue'),
        props: true,
      },
      { path: ':step', name: 'registration-step', component: () => import('./steps/StepScreen.vue'), props: true },
    ],
  },
];
