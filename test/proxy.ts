import { createServer, connect, Socket } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** What a line between the application and its database may suffer. */
export type Trouble = 'none' | 'slow' | 'silent' | 'closed';

/**
 * A line to a TCP server that a test can trouble: `slow` delays what the server says, `silent` keeps connections open and
 * passes nothing on (half-open), `closed` refuses new ones. `cut` breaks all that are open.
 */
export async function startProxy(port: number, host = '127.0.0.1') {
  const pairs = new Set<[Socket, Socket]>();
  const line = { trouble: 'none' as Trouble, delay: 0 };
  const pass = (from: Socket, to: Socket, late: boolean) =>
    from.on('data', (part) => {
      if (line.trouble === 'silent') return;
      if (late && line.trouble === 'slow') setTimeout(() => to.writable && to.write(part), line.delay);
      else if (to.writable) to.write(part);
    });
  const server = createServer((near) => {
    if (line.trouble === 'closed') return void near.destroy();
    const far = connect(port, host);
    const pair: [Socket, Socket] = [near, far];
    pairs.add(pair);
    pass(near, far, false);
    pass(far, near, true);
    for (const end of pair)
      end
        .on('error', () => undefined)
        .on('close', () => {
          if (line.trouble === 'silent') return; // neither end learns of the other's
          pairs.delete(pair);
          for (const other of pair) other.destroy();
        });
    return undefined;
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    line,
    cut: () => pairs.forEach((pair) => pair.forEach((end) => end.destroy())),
    async stop(): Promise<void> {
      pairs.forEach((pair) => pair.forEach((end) => end.destroy()));
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type Proxy = Awaited<ReturnType<typeof startProxy>>;
