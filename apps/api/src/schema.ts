import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { AppModule } from './app.module.js';
import { ENTITIES, SHOWN } from './entities.js';
import { readConfig } from './platform/config.js';
import { dataSource } from './platform/database.js';
import { httpAdapter } from './platform/http/server.js';
import { platformOf } from './platform/platform.module.js';
import { defineLists } from './platform/read/inputs.js';

// Writes apps/api/schema.graphql; with --check it only says whether the file is current. Needs no database.
defineLists(SHOWN);
const config = readConfig({ DATABASE_URL: 'postgres://127.0.0.1/none' });
const source = dataSource(config.databaseUrl, ENTITIES, [], 1);
await (source as unknown as { buildMetadatas(): Promise<void> }).buildMetadatas();
const app = await NestFactory.create<NestFastifyApplication>(
  AppModule.on(platformOf(source), config),
  httpAdapter(config),
  {
    logger: ['error', 'warn'],
  },
);
await app.init();
const text = `${printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema))}\n`;
const file = fileURLToPath(new URL('../schema.graphql', import.meta.url));
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('apps/api/schema.graphql is not current: npm run schema');
  process.exitCode = 1;
}
await app.close();
