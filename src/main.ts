import { ConsoleLogger, INestApplication, Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setFlagsFromString } from 'node:v8';
import { AppModule } from './app.module';
import { adapter, serveDocs, setUp } from './app.setup';
import { migrateInstallation, prepareInstallation } from './database/installation';
import { prepareDemonstration, signIns } from './demo/demonstration';
import { processEnvironment, readConfig } from './platform/config';
import { describeError } from './platform/error.filter';
import { unfitForProduction } from './production';

// The heap may grow by half over what lives in it, not fourfold: 260 MB under load instead of 420.
setFlagsFromString('--heap-growing-percent=50');

/** What is open, in the order of opening; closed in reverse, so that the pool goes before the server it talks to. */
const open: (() => Promise<void>)[] = [];
let closing: Promise<void> | undefined;

/** What does not close is cut off after so many milliseconds, beyond the wait for requests and jobs. */
const closingTakes = 60_000;

const json = processEnvironment().LOG_FORMAT === 'json';
const logger = new ConsoleLogger('Bangfu', { json, logLevels: ['log', 'warn', 'error', 'fatal'] });
Logger.overrideLogger(logger);

const closeAll = (): Promise<void> =>
  (closing ??= (async () => {
    const grace = Number(processEnvironment().STOP_GRACE_SECONDS ?? 0) * 1000;
    setTimeout(() => process.exit(1), closingTakes + grace).unref();
    for (const close of open.reverse()) await close();
  })());

async function main(): Promise<void> {
  const { environment, stop } = await prepareInstallation(processEnvironment(), (line) => logger.log(line));
  open.push(stop);
  const config = readConfig(environment);
  await migrateInstallation(environment);
  const app = await setUp(
    await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter(config), {
      logger,
      abortOnError: false,
    }),
  );
  open.push(() => app.close());
  serveDocs(app);
  await app.init();
  if (config.BANGFU_MODE === 'demo') await prepareDemonstration(app);
  else await refuseUnfit(app);
  await app.listen(config.PORT, config.HOST);
  if (config.BANGFU_MODE === 'demo') logger.log(signIns());
  logger.log(`listening at http://localhost:${config.PORT}, interface at /api/docs`);
}

async function refuseUnfit(app: INestApplication): Promise<void> {
  const reasons = await unfitForProduction(app);
  if (reasons.length) throw new Error(`not fit for production: ${reasons.join('; ')}`);
}

const fail = async (said: string): Promise<void> => {
  if (closing) return;
  logger.fatal(said);
  await closeAll();
  process.exit(1);
};

// Ctrl-C reaches the process twice, from the terminal and from npm: the second one must not cut the closing short.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void closeAll().finally(() => process.exit()));

// The last resort: whatever nobody caught leaves a line without values of rows, and the process starts anew.
for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (error: unknown) => void fail(describeError(error)));

void main().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)));
