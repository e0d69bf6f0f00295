import { VueQueryPlugin } from '@tanstack/vue-query';
import { createApp } from 'vue';
import { isProblem } from '@/api/problem';
import { start } from '@/shared/start';
import App from './App.vue';
import { router } from './router';

const app = createApp(App);
app.use(VueQueryPlugin, {
  queryClientConfig: {
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // Only what may go better the next time is asked once more.
        retry: (failures, error) => failures < 1 && isProblem(error) && (error.offline || error.status >= 500),
      },
    },
  },
});
void start(app, router, ['console', 'session']);
