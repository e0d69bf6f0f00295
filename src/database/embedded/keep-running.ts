import { setTimeout as sleep } from 'node:timers/promises';
import { processIdentity } from './processes';
import { Launch, startServer } from './server';

/**
 * Starts the server again whenever it is gone, on the same port, so that open pools find it by themselves. `end` stops the
 * watching, waits for a start that is under way, and says which process serves now.
 */
export function keepRunning(launch: Launch, server: { pid: number; port: number }, log: (line: string) => void) {
  const { port } = server;
  let { pid } = server;
  let restarting: Promise<void> | undefined;
  const restart = async () => {
    log('The database server ended unexpectedly: starting it again.');
    try {
      ({ pid } = await startServer(launch, port));
      log('The database server runs again.');
    } catch (error) {
      log(error instanceof Error ? error.message : String(error));
      await sleep(1_000, undefined, { ref: false });
    }
    restarting = undefined;
  };
  const timer = setInterval(() => {
    if (!restarting && processIdentity(pid) === null) restarting = restart();
  }, 300).unref();
  return {
    end: async (): Promise<number> => {
      clearInterval(timer);
      await restarting;
      return pid;
    },
  };
}
