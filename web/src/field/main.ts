import { createApp } from 'vue';
import { start } from '@/shared/start';
import App from './App.vue';
import { router } from './router';
import { keepShell } from './shell/update';

document.documentElement.classList.add('phone');
void start(createApp(App), router, ['field']);
void keepShell().catch(() => undefined);
