import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** What befalls a write: `lost`: done, and the answer lost; `busy`: not done, 503; `down`: nobody is there. */
export type Fate = 'through' | 'lost' | 'busy' | 'down';

const page = '<!doctype html><meta charset="utf-8"><title>engine</title><script src="/engine.js"></script>';

/**
 * The line between a browser and the server, on one address of the loopback so that cookies are sent: it serves the page
 * of the engine, passes everything below /api on, and lets writes suffer as it is told. Signing in is left alone: a
 * refresh token whose replacement is lost ends the session, as it should.
 */
export class OfflineLine {
  readonly counts: Record<Fate, number> = { through: 0, lost: 0, busy: 0, down: 0 };
  /** Decides on each write. */
  fate: () => Fate = () => 'through';
  isDown = false;
  private readonly server: Server;

  private constructor(
    private readonly api: URL,
    private readonly script: string,
  ) {
    this.server = createServer((incoming, answer) => this.take(incoming, answer));
  }

  static async open(api: string, script: string): Promise<OfflineLine> {
    const line = new OfflineLine(new URL(api), script);
    await once(line.server.listen(0, '127.0.0.1'), 'listening');
    return line;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private take(incoming: IncomingMessage, answer: ServerResponse): void {
    const path = incoming.url ?? '/';
    if (path === '/engine.js') return send(answer, 200, 'text/javascript; charset=utf-8', this.script);
    if (!path.startsWith('/api/')) return send(answer, 200, 'text/html; charset=utf-8', page);
    const isWrite = incoming.method !== 'GET' && !path.startsWith('/api/v1/auth/');
    const fate: Fate = this.isDown ? 'down' : isWrite ? this.fate() : 'through';
    if (isWrite) this.counts[fate] += 1;
    if (fate === 'down') return void incoming.socket.destroy();
    if (fate === 'busy') return this.busy(incoming, answer);
    this.pass(incoming, answer, fate === 'lost');
  }

  private busy(incoming: IncomingMessage, answer: ServerResponse): void {
    incoming.resume();
    const body = { type: 'about:blank', title: 'busy', status: 503, code: 'service.busy', errors: [] };
    answer.setHeader('x-server-time', new Date().toISOString());
    answer.setHeader('retry-after', '1');
    send(answer, 503, 'application/problem+json; charset=utf-8', JSON.stringify(body));
  }

  private pass(incoming: IncomingMessage, answer: ServerResponse, isLost: boolean): void {
    const { hostname, port } = this.api;
    const { method, url: path, headers } = incoming;
    const onward = request({ hostname, port, method, path, headers }, (reply) => {
      if (!isLost) {
        answer.writeHead(reply.statusCode ?? 502, reply.headers);
        return void reply.pipe(answer);
      }
      // The whole answer has come, so the server has committed; the browser never hears of it.
      reply.resume().on('end', () => incoming.socket.destroy());
    });
    onward.on('error', () => incoming.socket.destroy());
    incoming.pipe(onward);
  }
}

function send(answer: ServerResponse, status: number, type: string, body: string): void {
  answer.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  answer.end(body);
}
