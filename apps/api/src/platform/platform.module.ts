import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { AllowGuard } from './access/allow.js';
import type { Config } from './config.js';
import type { Platform } from './context.js';
import { poolOf } from './database.js';
import { ErrorFilter } from './http/error.filter.js';
import { HealthController } from './http/health.controller.js';
import { InputPipe } from './graphql/input.pipe.js';
import { SpliceSchema } from './graphql/splice-schema.js';
import { CONFIG, PLATFORM } from './platform.js';
import { Loads } from './read/loads.js';
import { Reader } from './read/reader.js';
import { Shapes } from './read/shapes.js';

export function platformOf(source: DataSource): Platform {
  const shapes = new Shapes(source);
  return { pool: poolOf(source), shapes, reader: new Reader(shapes), loads: new Loads(shapes) };
}

/** What all slices stand on; knows none of them. */
@Global()
@Module({})
export class PlatformModule {
  static on(platform: Platform, config: Config): DynamicModule {
    return {
      module: PlatformModule,
      controllers: [HealthController],
      providers: [
        { provide: PLATFORM, useValue: platform },
        { provide: CONFIG, useValue: config },
        { provide: Shapes, useValue: platform.shapes },
        SpliceSchema,
        { provide: APP_GUARD, useClass: AllowGuard },
        { provide: APP_FILTER, useClass: ErrorFilter },
        { provide: APP_PIPE, useClass: InputPipe },
      ],
      exports: [PLATFORM, CONFIG, SpliceSchema],
    };
  }
}
