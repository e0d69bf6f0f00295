import vue from '@vitejs/plugin-vue';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { compressed } from './scripts/compressed';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The server that answers /api while `npm run dev -w web` serves the pages. */
const api = process.env.API ?? 'http://localhost:3000';

export default defineConfig({
  plugins: [vue(), worker(), compressed()],
  resolve: { alias: { '@': here('./src'), '@checker': here('../src/checker') } },
  // Development tools of vue-router and vue-query would otherwise stay in the bundle.
  define: { __VUE_PROD_DEVTOOLS__: 'false', __VUE_OPTIONS_API__: 'false' },
  build: {
    target: 'chrome87',
    cssTarget: 'chrome87',
    modulePreload: { polyfill: false },
    manifest: true,
    sourcemap: false,
    // A file inlined into the style sheet as data: would be loaded by everybody; fonts are for those who need them.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { console: here('./index.html'), field: here('./m/index.html'), public: here('./p/index.html') },
    },
  },
  server: {
    proxy: { '/api': { target: api, changeOrigin: false } },
    port: Number(process.env.WEB_PORT ?? 5173),
    strictPort: true,
    host: '127.0.0.1',
  },
});

/** The service worker of the field application: the shell only; answers of the interface never enter CacheStorage. */
function worker(): ReturnType<typeof VitePWA> {
  return VitePWA({
    strategies: 'generateSW',
    registerType: 'prompt',
    injectRegister: false,
    filename: 'm/sw.js',
    scope: '/m/',
    base: '/',
    manifest: false,
    workbox: {
      globPatterns: ['m/**/*.{html,webmanifest,svg,png}', 'assets/**/*.{js,css,woff2}'],
      navigateFallback: '/m/index.html',
      navigateFallbackAllowlist: [/^\/m(\/|$)/],
      cleanupOutdatedCaches: true,
      sourcemap: false,
    },
  });
}
