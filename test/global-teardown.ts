import { rm } from 'node:fs/promises';
import type { EmbeddedServer } from '../src/database/embedded/supervisor';

export default async function globalTeardown(): Promise<void> {
  await (globalThis as unknown as { testServer: EmbeddedServer }).testServer.stop();
  await rm(process.env.BROWSER_BUILDS ?? '', { recursive: true, force: true });
}
