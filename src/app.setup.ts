import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { INestApplication } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { interfaceDocument } from './interface-document';
import { Clock } from './platform/clock';
import { compressLarge } from './platform/compression';
import { Config } from './platform/config';
import { answerUnreadable } from './platform/error.filter';
import { refuseUnstorableText, validationPipe } from './platform/validation';
import { builtApp, serveBrowserApp } from './web/browser-app';
import { isInterface, pageHeaders, pathOf } from './web/page-headers.rules';

/** Bodies of ordinary requests, bytes; uploads have their own bound. */
const bodyLimit = 1024 * 1024;

/** The HTTP server under the application. */
export const adapter = (config: Config) =>
  new FastifyAdapter({
    bodyLimit,
    // One hop: what a client itself writes into X-Forwarded-For is not believed.
    trustProxy: config.TRUST_PROXY === 'yes' ? (_address, hop) => hop < 1 : false,
    genReqId: () => randomUUID(),
    frameworkErrors: answerUnreadable,
    routerOptions: { maxParamLength: 200 },
  });

/** What the server and the tests both do to a new application. */
export async function setUp(app: NestFastifyApplication): Promise<NestFastifyApplication> {
  app.setGlobalPrefix('api/v1', { exclude: ['api/health/live', 'api/health/ready', 'api/metrics'] });
  app.useGlobalPipes(validationPipe());
  await app.register(helmet, { contentSecurityPolicy: false });
  await app.register(cookie);
  await app.register(multipart);
  const server = app.getHttpAdapter().getInstance();
  const clock = app.get(Clock);
  server.addHook('onRequest', (request, reply, done) => {
    const path = pathOf(request.url);
    void reply.headers(pageHeaders(path)).header('x-request-id', request.id);
    // Clocks of phones are wrong: the real time for sessions and order, the day of the domain for deadlines.
    if (isInterface(path))
      void reply.header('x-server-time', new Date().toISOString()).header('x-today', clock.today());
    done();
  });
  server.addHook('preValidation', refuseUnstorableText);
  server.addHook('onSend', compressLarge);
  await serveBrowserApp(app, app.get(Config).WEB_DIR ?? builtApp);
  return app;
}

/** Serves the interface document at /api/openapi.json and a browsable page of it at /api/docs. */
export const serveDocs = (app: INestApplication): void =>
  SwaggerModule.setup('api/docs', app, () => interfaceDocument(app), { jsonDocumentUrl: 'api/openapi.json' });
