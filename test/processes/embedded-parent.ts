import { startEmbedded } from '../../src/database/embedded/supervisor';

/** A process that supervises an embedded server until it is told to stop or is killed; it reports by messages. */
async function main(): Promise<void> {
  const log: string[] = [];
  const server = await startEmbedded({ dataDir: process.argv[2]!, durable: true, log: (line) => log.push(line) });
  process.once('message', () => void server.stop().then(() => process.disconnect()));
  process.send!({ url: server.superUrl(), adopted: server.adopted, log });
}

main().catch((error: Error) => process.send!({ error: error.message }, () => process.exit(1)));
