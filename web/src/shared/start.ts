import type { App } from 'vue';
import type { Router } from 'vue-router';
import { loadWords, startWords, t } from '@/i18n';
import type { Permission } from '@/api/session';
import '@/styles/tokens.css';
import '@/styles/base.css';
import '@/styles/mongolian.css';
import '@/styles/print.css';
import { applyTextSize } from './text-size';

declare module 'vue-router' {
  interface RouteMeta {
    /** Catalogues that the screen needs. */
    words?: string[];
    /** Key of the screen's title. */
    title?: string;
    /** Who may open it; empty: everybody who is signed in. */
    needs?: Permission[];
    /** Needs nobody signed in. */
    open?: boolean;
  }
}

/** What the three entries do alike: the language's words before the first screen and before each further one, the title. */
export async function start(app: App, router: Router, areas: string[]): Promise<void> {
  applyTextSize();
  router.beforeResolve((to) => loadWords(...to.matched.flatMap((record) => record.meta.words ?? [])));
  router.afterEach((to) => {
    document.title = [to.meta.title && t(to.meta.title), t('kit.product')].filter(Boolean).join(' · ');
  });
  await startWords('kit', 'api', ...areas);
  app.use(router).mount('#app');
}
