import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const web = join(__dirname, '../../web');

/** The offline engine as one script for a page, built as the product is; never part of it. */
export async function buildEngine(): Promise<string> {
  const { build } = await import('vite');
  const outDir = await mkdtemp(join(tmpdir(), 'bangfu-engine-'));
  try {
    await build({
      ...{ root: web, configFile: false, logLevel: 'error', publicDir: false },
      resolve: { alias: { '@': join(web, 'src'), '@checker': join(web, '../src/checker') } },
      define: { 'process.env.NODE_ENV': '"production"', __VUE_PROD_DEVTOOLS__: 'false', __VUE_OPTIONS_API__: 'false' },
      build: {
        ...{ outDir, emptyOutDir: true, target: 'chrome87', minify: false },
        lib: {
          entry: join(web, 'src/offline/testing/page.ts'),
          formats: ['iife'],
          name: 'engine',
          fileName: () => 'engine.js',
        },
      },
    });
    return await readFile(join(outDir, 'engine.js'), 'utf8');
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
