import { NestFactory } from '@nestjs/core';
import { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readFileSync } from 'node:fs';
import { AppModule } from './app.module';
import { adapter, setUp } from './app.setup';
import { interfaceDocument } from './interface-document';
import { Config } from './platform/config';

/** Prints the interface document; with `--check FILE`, fails when the file is not the same. Needs no database. */
async function main(): Promise<void> {
  const config = Object.assign(new Config(), {
    DATABASE_URL: 'postgres://none',
    SEAL_KEYS: '1:',
    INDEX_KEY: '',
    AUDIT_KEY: '',
    TOKEN_KEYS: '1:',
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter(config), {
    preview: true,
    logger: false,
  });
  await setUp(app);
  const text = JSON.stringify(interfaceDocument(app), null, 2) + '\n';
  const [flag, file] = process.argv.slice(2);
  if (flag !== '--check') process.stdout.write(text);
  else if (!file || readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is stale: run npm run openapi`);
    process.exitCode = 1;
  }
}

void main();
