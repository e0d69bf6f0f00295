import { ArgumentsHost, Catch, ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DatabaseError } from 'pg';
import { AppError, Fault, Unavailable } from './errors';
import { DiskSpace } from './files/disk-space.service';
import { Language, spoken } from './language';
import { sentence } from './messages';

/** Body of every error answer (RFC 9457 problem+json). */
interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  errors: (Fault & { title: string })[];
}

interface Cause {
  status: number;
  code: string;
  params: Record<string, unknown>;
  faults: Fault[];
  retryAfter?: number;
}

/** Turns any error, those of guards and of the server's own parsing included, into problem+json with a stable code. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger(ErrorFilter.name);

  constructor(private readonly disk: DiskSpace) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const cause = causeOf(error);
    if (isFull(error)) this.disk.noteFull();
    if (cause.status >= 500 && !(error instanceof Unavailable))
      this.logger.error(`${request.id} ${request.method} ${request.routeOptions.url}: ${describeError(error)}`);
    answer(cause, request, http.getResponse<FastifyReply>());
  }
}

/** Answers an address that the router cannot even read, which reaches no filter, in the same form. */
export const answerUnreadable = (_: unknown, request: FastifyRequest, reply: FastifyReply): void =>
  answer({ status: 400, code: 'request.malformed', params: {}, faults: [] }, request, reply);

/** Answers an error outside of any handler, such as in a hook of the server. */
export const answerError = (error: unknown, request: FastifyRequest, reply: FastifyReply): void =>
  answer(causeOf(error), request, reply);

function answer(cause: Cause, request: FastifyRequest, reply: FastifyReply): void {
  if (cause.retryAfter) void reply.header('retry-after', String(cause.retryAfter));
  void reply
    .status(cause.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemOf(cause, languageOf(request))));
}

function problemOf({ status, code, params, faults }: Cause, language: Language): Problem {
  const listed = faults.length ? faults : Object.keys(params).length ? [{ path: '', code, params }] : [];
  return {
    type: 'about:blank',
    title: sentence(code, language, params),
    status,
    code,
    errors: listed.map((fault) => ({ ...fault, title: sentence(fault.code, language, fault.params) })),
  };
}

/** Status and code of any error as an answer would give them: for work that is not a request. */
export const faultOf = (error: unknown): { status: number; code: string; params: Record<string, unknown> } => {
  const { status, code, params } = causeOf(error);
  return { status, code, params };
};

function causeOf(error: unknown): Cause {
  if (error instanceof AppError) {
    const retryAfter = typeof error.params.retryAfter === 'number' ? error.params.retryAfter : undefined;
    return { status: error.status, code: error.code, params: error.params, faults: error.faults, retryAfter };
  }
  const bare = (status: number, code: string, retryAfter?: number): Cause => ({
    status,
    code,
    params: {},
    faults: [],
    retryAfter,
  });
  if (isFull(error)) return bare(503, 'storage.low', 60);
  const database = databaseErrorIn(error);
  if (database) return bare(...fromDatabase(database));
  const status =
    error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number } | null)?.statusCode;
  if (status === 404) return bare(404, 'route.not_found');
  if (status === 413) return bare(413, 'request.too_large');
  if (status === 415) return bare(415, 'request.media_type');
  if (status === 429) return bare(429, 'request.too_many', 10);
  if (status && status >= 400 && status < 500) return bare(status, 'request.malformed');
  if (isAway(error)) return bare(503, 'service.unavailable', 2);
  return bare(500, 'internal');
}

/** Whether a disk was full, that of the files or that of the database. */
const isFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT', '53100'].includes(
    String(databaseErrorIn(error)?.code ?? (error as NodeJS.ErrnoException | null)?.code),
  );

/** Whether an error says that the database cannot be reached, or that the line to it broke. */
const isAway = (error: unknown): boolean =>
  error instanceof Error &&
  (/^(ECONN|EPIPE|EHOST|ENET|ETIMEDOUT)/.test(String((error as NodeJS.ErrnoException).code ?? '')) ||
    /timeout exceeded when trying to connect|Connection terminated|Query read timeout|not queryable/.test(
      error.message,
    ));

const databaseErrorIn = (error: unknown): DatabaseError | undefined => {
  const inner = (error as { driverError?: unknown } | null)?.driverError ?? error;
  return inner instanceof DatabaseError ? inner : undefined;
};

/** Meaning of the server's error codes; a constraint's name is the code the caller sees. */
function fromDatabase({
  code = '',
  constraint,
  message,
}: DatabaseError): [status: number, code: string, retryAfter?: number] {
  if (code === '23505' || code === '23P01') return [409, `conflict.${constraint}`];
  if (code === '23503' || code === '23514' || code === '23502')
    return [422, `refused.${constraint ?? 'value_missing'}`];
  if (code === '42501' && message.includes('row-level security')) return [403, 'region.out_of_scope'];
  if (code.startsWith('22')) return [400, 'request.out_of_range'];
  if (['40001', '40P01', '55P03', '57014', '53300', '57P01', '57P02', '57P03', '25P03'].includes(code))
    return [503, 'service.busy', 1];
  return [500, 'internal'];
}

/** What the log may know of an error: no message of the database, since it can quote the values of a row. */
export function describeError(error: unknown): string {
  const database = databaseErrorIn(error);
  if (database) return `database error ${database.code} ${database.constraint ?? ''} ${database.routine ?? ''}`;
  return error instanceof Error ? (error.stack ?? error.message) : 'unknown';
}

const languageOf = (request: FastifyRequest): Language => spoken(request.headers['accept-language']);
