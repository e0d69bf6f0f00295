import { VueQueryPlugin } from '@tanstack/vue-query';
import { createApp } from 'vue';
import { isProblem } from '@/api/problem';
import { sentenceOf } from '@/api/words';
import { toast } from '@/kit/overlays';
import { start } from '@/shared/start';
import App from './App.vue';
import { router } from './router';
import { watchConnection } from './shell/connection';
import { watchUpdates } from './shell/update';

const app = createApp(App);
/** What a screen did not expect is said in a sentence and never swallowed; anything but a problem is a fault of ours. */
app.config.errorHandler = (error) => {
  if (!isProblem(error)) console.error(error);
  if (!isProblem(error) || error.code !== 'request.given_up') toast(sentenceOf(error));
};
watchConnection();
watchUpdates();
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
