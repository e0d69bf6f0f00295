import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { serveDocs } from '../src/app.setup';
import { builtApp } from '../src/web/browser-app';
import { startApp, TestApp } from './app';
import { cluster } from './postgres';

const page = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const script = `console.log('${'steppe '.repeat(40)}')`;
const files: Record<string, string | Buffer> = {
  'index.html': '<!doctype html><title>console</title>',
  'm/index.html': '<!doctype html><title>field</title>',
  'm/sw.js': 'self.addEventListener("fetch", () => {})',
  'm/manifest.webmanifest': '{"name":"帮扶"}',
  'p/index.html': '<!doctype html><title>public</title>',
  'assets/field-3f9a.js': script,
  'assets/field-3f9a.js.br': brotliCompressSync(script),
  'assets/field-3f9a.js.gz': gzipSync(script),
  'assets/mongolian-77.woff2': 'wOF2',
  '.vite/console.json': '{}',
};

describe('the browser application, served beside the interface', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-web-'));
  let app: TestApp;
  beforeAll(async () => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    writeFileSync(`${folder}-beside.txt`, 'not part of the build');
    app = await startApp({ WEB_DIR: folder }, cluster.port, serveDocs);
  });
  afterAll(async () => {
    await app.stop();
    rmSync(folder, { recursive: true });
    rmSync(`${folder}-beside.txt`);
  });

  const get = (url: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' | 'POST' = 'GET') =>
    app.app.inject({ method, url, headers });

  it('answers each address of a browser with the page of its entry, to be asked for each time', async () => {
    const pages = {
      console: ['/', '/households', '/households/0190/members?sort=name', '/measures', '/pages', '/index.html'],
      field: ['/m/', '/m/today', '/m/households/0190', '/m/index.html'],
      public: ['/p/', '/p/150521101200', '/p/notices/0190?from=poster'],
    };
    for (const [title, addresses] of Object.entries(pages))
      for (const address of addresses) {
        const { statusCode, payload, headers } = await get(address, page);
        expect([address, statusCode, payload]).toEqual([address, 200, `<!doctype html><title>${title}</title>`]);
        expect(headers['content-type']).toBe('text/html; charset=utf-8');
        expect(headers['cache-control']).toBe('no-cache');
      }
    const { payload, headers } = await get('/', page, 'HEAD');
    expect([payload, headers['content-type']]).toEqual(['', 'text/html; charset=utf-8']);
    const { etag } = (await get('/m/', page)).headers;
    expect((await get('/m/', { ...page, 'if-none-match': String(etag) })).statusCode).toBe(304);
  });

  it('leads a folder to its stroke, where the service worker reaches', async () => {
    for (const [from, to] of [
      ['/m', '/m/'],
      ['/p?lang=en', '/p/?lang=en'],
    ] as const) {
      const { statusCode, headers } = await get(from, page);
      expect([statusCode, headers.location]).toEqual([308, to]);
    }
  });

  it('lets hashed files be kept for good, and asks for worker and manifest each time', async () => {
    const asset = await get('/assets/mongolian-77.woff2');
    expect([asset.statusCode, asset.headers['content-type']]).toEqual([200, 'font/woff2']);
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const worker = await get('/m/sw.js');
    expect([worker.headers['cache-control'], worker.headers['content-type']]).toEqual([
      'no-cache',
      'application/javascript; charset=utf-8',
    ]);
    const manifest = await get('/m/manifest.webmanifest');
    expect([manifest.headers['cache-control'], manifest.headers['content-type']]).toEqual([
      'no-cache',
      'application/manifest+json',
    ]);
  });

  it('sends what was compressed in advance to those who read it', async () => {
    for (const [accepted, encoding, name] of [
      ['gzip, deflate, br', 'br', 'assets/field-3f9a.js.br'],
      ['gzip', 'gzip', 'assets/field-3f9a.js.gz'],
      ['identity', undefined, 'assets/field-3f9a.js'],
    ] as const) {
      const { rawPayload, headers } = await get('/assets/field-3f9a.js', { 'accept-encoding': accepted });
      expect(rawPayload).toEqual(Buffer.from(files[name]!));
      expect(headers['content-encoding']).toBe(encoding);
      expect(headers.vary).toContain('accept-encoding');
      expect(headers['content-type']).toBe('application/javascript; charset=utf-8');
      expect(headers['cache-control']).toContain('immutable');
    }
    const plain = await get('/assets/mongolian-77.woff2', { 'accept-encoding': 'br' });
    expect([plain.payload, plain.headers['content-encoding']]).toEqual(['wOF2', undefined]);
  });

  it('has no page for what is missing, for programs, for other methods, and for the interface', async () => {
    for (const [url, headers, method] of [
      ['/assets/field-0000.js', page, 'GET'],
      ['/m/old-worker.js', {}, 'GET'],
      ['/households', { accept: 'application/json' }, 'GET'],
      ['/households', page, 'POST'],
      ['/api', page, 'GET'],
      ['/api/v1/nothing', page, 'GET'],
      ['/api/nothing', page, 'GET'],
      ['/.vite/console.json', { accept: '*/*' }, 'GET'],
      ['/assets/field-3f9a.js.br', { accept: '*/*' }, 'GET'],
      [`/..%2f${folder.split('/').at(-1)}-beside.txt`, {}, 'GET'],
      [`/m/../../${folder.split('/').at(-1)}-beside.txt`, {}, 'GET'],
    ] as const) {
      const { statusCode, json, headers: answered } = await get(url, headers, method);
      expect([url, statusCode, json().code]).toEqual([url, 404, 'route.not_found']);
      expect(answered['cache-control']).toBe('no-store');
    }
    const { statusCode, headers } = await get('/api/v1/households', page);
    expect([statusCode, headers['cache-control']]).toEqual([401, 'no-store']);
  });

  it('names no host but its own, lets no script be written into a page, and asks devices for two things', async () => {
    const { headers } = await get('/m/today', page);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; ");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe|nonce/);
    expect(headers['permissions-policy']).toMatch(/^camera=\(self\), geolocation=\(self\), microphone=\(\)/);
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-content-type-options']).toBe('nosniff');
    const answer = await get('/api/health/live');
    expect(answer.headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  it('keeps the page of the interface document working: its scripts are files, its style may be in the page', async () => {
    const docs = await get('/api/docs', page);
    expect(docs.statusCode).toBe(200);
    const policy = String(docs.headers['content-security-policy']);
    expect(policy).toMatch(/script-src 'self'; style-src 'self' 'unsafe-inline';/);
    const scripts = [...docs.payload.matchAll(/<script([^>]*)>([^<]*)/g)].map(([, attributes = '', body = '']) => ({
      source: /src=['"]([^'"]+)['"]/.exec(attributes)?.[1],
      body: body.trim(),
    }));
    expect(scripts.length).toBeGreaterThan(2);
    for (const { source, body } of scripts) {
      expect(body).toBe('');
      const url = new URL(source!, 'http://localhost/api/docs');
      expect(url.host).toBe('localhost');
      expect((await get(url.pathname)).statusCode).toBe(200);
    }
  });
});

describe('without a build', () => {
  it('the interface answers alone', async () => {
    const app = await startApp();
    const { statusCode, json } = await app.app.inject({ url: '/', headers: page });
    expect([statusCode, json().code]).toEqual([404, 'route.not_found']);
    expect((await app.app.inject({ url: '/api/health/live' })).statusCode).toBe(200);
    await app.stop();
  });

  it('is looked for beside the sources and beside the compiled code alike', () => {
    expect(builtApp).toBe(join(__dirname, '..', 'web', 'dist'));
  });
});
