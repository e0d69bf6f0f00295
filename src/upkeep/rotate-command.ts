import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DatabaseModule } from '../database/database.module';
import { migrateInstallation, prepareInstallation } from '../database/installation';
import { Config, processEnvironment, readConfig } from '../platform/config';
import { PlatformModule } from '../platform/platform.module';
import { KeyRotation } from './key-rotation.service';

@Module({})
class Rotation {
  static with(config: Config) {
    const imports = [DatabaseModule.with(config), PlatformModule.with(config)];
    return { module: Rotation, imports, providers: [KeyRotation] };
  }
}

/** Seals everything anew under the last key of SEAL_KEYS and prints how much that was. */
async function main(): Promise<void> {
  const { environment, stop } = await prepareInstallation(processEnvironment(), (line) => console.error(line));
  try {
    const config = readConfig(environment);
    if (config.BANGFU_MODE === 'demo') await migrateInstallation(environment);
    const app = await NestFactory.createApplicationContext(Rotation.with(config), { logger: ['error'] });
    try {
      process.stdout.write(`${JSON.stringify(await app.get(KeyRotation).rotate())}\n`);
    } finally {
      await app.close();
    }
  } finally {
    await stop();
  }
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
