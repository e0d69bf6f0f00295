import type { FastifyReply, FastifyRequest } from 'fastify';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** Smaller answers travel faster than they are compressed, bytes. */
const worthIt = 16_384;

const compress = promisify(gzip);

/**
 * Compresses a large answer for those who read it so: a village of four hundred households over a bad line is two
 * megabytes or two hundred kilobytes. Sessions ride on a header, so nobody else's page can have one's answers measured.
 */
export async function compressLarge(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  const text = typeof payload === 'string' && payload.length >= worthIt ? payload : undefined;
  if (text === undefined || !String(reply.getHeader('content-type')).startsWith('application/json')) return payload;
  if (reply.hasHeader('content-encoding')) return payload;
  void reply.header('vary', 'accept-encoding');
  if (!/\bgzip\b/.test(request.headers['accept-encoding']?.toString() ?? '')) return payload;
  const compressed = await compress(text, { level: 5 });
  void reply.header('content-encoding', 'gzip').removeHeader('content-length');
  return compressed;
}
