import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { authentication } from './account/authentication.js';
import { Authenticator } from './account/authenticator.js';
import { SHOWN } from './entities.js';
import { AppModule } from './app.module.js';
import { DemoLoader } from './demo/demo.loader.js';
import { openDatabase } from './open-database.js';
import { greet } from './greeting.js';
import { addressOf, readConfig } from './platform/config.js';
import { log } from './platform/log.js';
import { httpAdapter, prepareServer } from './platform/http/server.js';
import { platformOf } from './platform/platform.module.js';
import { defineLists } from './platform/read/inputs.js';

async function start(): Promise<void> {
  const config = readConfig();
  defineLists(SHOWN);
  const source = await openDatabase(config.databaseUrl, config.poolSize);
  const platform = platformOf(source);
  platform.pool.on('error', (error) =>
    log.warn({ code: (error as { code?: string }).code }, 'a database connection broke'),
  );
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.on(platform, config),
    httpAdapter(config),
    {
      logger: ['error', 'warn'],
    },
  );
  await prepareServer(app, config, fileURLToPath(new URL('../../admin/dist', import.meta.url)));
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  server.addHook('preHandler', authentication(platform, app.get(Authenticator), config));
  await app.init();
  if (config.demo) await app.get(DemoLoader).load(platform, config);
  await greet(app, platform, config);
  await app.listen(config.port, config.host);
  const address = addressOf(config);
  process.stdout.write(`Tlaka is at ${address}\n`);
  process.send?.({ ready: true, address });

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await app.close();
    await source.destroy();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('disconnect', stop);
}

start().catch((error: Error) => {
  console.error(error.message);
  if (!('particulars' in error)) log.error({ err: error }, 'the start failed');
  process.exit(1);
});
