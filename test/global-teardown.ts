import type { EmbeddedServer } from '../src/database/embedded/supervisor';

export default async function globalTeardown(): Promise<void> {
  await (globalThis as unknown as { testServer: EmbeddedServer }).testServer.stop();
}
