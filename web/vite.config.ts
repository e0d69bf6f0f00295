import vue from '@vitejs/plugin-vue';
import { fileURLToPath } from 'node:url';
import { defineConfig, type PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { compressed } from './scripts/compressed.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The server that answers /api while `npm run dev -w web` serves the pages. */
const api = process.env.API ?? 'http://localhost:3000';

/** The page of each entry. */
const pages = {
  console: 'index.html',
  field: 'm/index.html',
  public: 'p/index.html',
  /** All components in all states; made by tests, never part of the product. */
  gallery: 'gallery/index.html',
};
export type Entry = keyof typeof pages;

/** What the way in is made of, wherever it lies. */
const firstScreen = new RegExp(
  [
    'node_modules/(@vue|vue|vue-router|openapi-fetch|uuidv7|idb)/',
    'web/src/(api|i18n)/',
    'web/src/kit/(Banner|Button|Field|Icon|IconButton|Mongolian|PasswordInput|Stack|TextInput|use-field|typing|icons)[.]',
    'web/src/shared/sign-in/(DemoPeople|LanguageSwitch|PasswordStep|SignInFlow|sign-in.rules|use-sign-in|wait)[.]',
  ].join('|'),
);

/**
 * One entry a build (`scripts/build.mjs`): built together they would share one chunk of Vue with everything that any
 * of them uses, and a phone would load 20 kB more than it needs.
 */
const entry = process.env.ENTRY as Entry | undefined;

export default defineConfig({
  plugins: [vue(), entry === 'field' && worker(), compressed()] satisfies PluginOption[],
  resolve: { alias: { '@': here('./src'), '@checker': here('../src/checker') } },
  // Development tools of vue-router and vue-query would otherwise stay in the bundle.
  define: {
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  build: {
    target: 'chrome87',
    cssTarget: 'chrome87',
    // The lists of what to fetch ahead are 5 kB of first load; on phones the worker has everything there anyway.
    modulePreload: false,
    assetsDir: `assets/${entry}`,
    manifest: `.vite/${entry}.json`,
    // The whole style of a phone weighs less than the list of its fifty parts and their headers.
    cssCodeSplit: entry !== 'field',
    sourcemap: false,
    // A file inlined into the style sheet as data: would be loaded by everybody; fonts are for those who need them.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: entry && here(pages[entry]),
      // What every screen needs anyway is packed together: fifty small files compress badly.
      output: { codeSplitting: { groups: [{ name: 'base', test: firstScreen }] } },
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
function worker(): PluginOption {
  return VitePWA({
    strategies: 'generateSW',
    registerType: 'prompt',
    injectRegister: false,
    filename: 'm/sw.js',
    scope: '/m/',
    base: '/',
    manifest: false,
    workbox: {
      globPatterns: ['m/**/*.{html,webmanifest,svg,png}', 'assets/field/**/*.{js,css,woff2}'],
      // Addresses of the build, not of the worker's own folder.
      modifyURLPrefix: { '': '/' },
      navigateFallback: '/m/index.html',
      navigateFallbackAllowlist: [/^\/m(\/|$)/],
      cleanupOutdatedCaches: true,
      sourcemap: false,
    },
  });
}
