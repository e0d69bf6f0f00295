import { createApp, h } from 'vue';
import { createRouter, createWebHashHistory, RouterView } from 'vue-router';
import { languages, speak } from '@/i18n';
import { start } from '@/shared/start';
import { setTextSize, textSizes } from '@/shared/text-size';
import Gallery from './Gallery.vue';

/** Every component in every state: `?look=phone&language=en&text=largest&part=forms`. */
const asked = new URLSearchParams(location.search);
if (asked.get('look') === 'phone') document.documentElement.classList.add('phone');
setTextSize(textSizes.find((size) => size === asked.get('text')) ?? 'normal');

const router = createRouter({
  history: createWebHashHistory(),
  routes: [{ path: '/:rest(.*)*', component: Gallery, props: { part: asked.get('part') } }],
});

const language = languages.find((one) => one === asked.get('language')) ?? 'zh';
void speak(language).then(() => start(createApp({ render: () => h(RouterView) }), router, []));
