import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import { adapter, serveDocs, setUp } from './app.setup';
import { migrateInstallation, prepareInstallation } from './database/installation';
import { processEnvironment, readConfig } from './platform/config';

async function main(): Promise<void> {
  const logger = new Logger('Bangfu');
  const { environment, stop } = await prepareInstallation(processEnvironment(), (line) => logger.log(line));
  const config = readConfig(environment);
  await migrateInstallation(environment);
  const app = await setUp(
    await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter(config), {
      logger: ['log', 'warn', 'error'],
    }),
  );
  serveDocs(app);
  app.getHttpAdapter().getInstance().addHook('onClose', stop);
  await app.listen(config.PORT, config.HOST);
  logger.log(`listening at http://localhost:${config.PORT}, interface at /api/docs`);
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
