import { Controller, Get, Header, HttpException, Inject } from '@nestjs/common';
import { collectDefaultMetrics, register } from 'prom-client';
import { Allow } from '../access/allow.js';
import type { Platform } from '../context.js';
import { PLATFORM } from '../platform.js';

collectDefaultMetrics();

/** For whoever watches over the server. */
@Controller()
export class HealthController {
  constructor(@Inject(PLATFORM) private readonly platform: Platform) {}

  /** The process answers. */
  @Get('healthz')
  @Allow('anyone')
  alive(): { status: string } {
    return { status: 'ok' };
  }

  /** The database answers and has every migration. */
  @Get('readyz')
  @Allow('anyone')
  async ready(): Promise<{ status: string }> {
    const answer = await this.platform.pool.query('select count(*) from migration').catch(() => null);
    if (!answer) throw new HttpException({ status: 'unavailable' }, 503);
    return { status: 'ok' };
  }

  @Get('metrics')
  @Allow('anyone')
  @Header('Content-Type', register.contentType)
  metrics(): Promise<string> {
    return register.metrics();
  }
}
