import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { INestApplication } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { interfaceDocument } from './interface-document';
import { compressLarge } from './platform/compression';
import { Config } from './platform/config';
import { answerUnreadable } from './platform/error.filter';
import { refuseUnstorableText, validationPipe } from './platform/validation';
import { builtApp, serveBrowserApp } from './web/browser-app';
import { pageHeaders, pathOf } from './web/page-headers.rules';

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
  server.addHook('onRequest', (request, reply, done) => {
    void reply
      .headers(pageHeaders(pathOf(request.url)))
      .header('x-request-id', request.id)
      .header('x-server-time', new Date().toISOString());
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
