import type { Multipart } from '@fastify/multipart';
import { Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { DomainError, fault, invalid, notFound } from '../platform/errors.js';
import { CordisService, type Files, type ImportOptions, refusedFile, tableNamed } from './cordis.service.js';

/** Files come by a form of their own, with the same session and rights as everything else. */
@Controller('import')
export class ImportController {
  constructor(private readonly cordis: CordisService) {}

  /** Fields `programme` and `onError` (stop or skip), then the files by their names. */
  @Post(':kind')
  @HttpCode(200)
  @Allow('import.run')
  async run(@Param('kind') kind: string, @Req() request: FastifyRequest) {
    const ctx = request.tlaka!;
    if (kind !== 'cordis') throw notFound();
    const { files, options } = await received(request).catch(refuseBroken);
    const result = await settled(ctx, () => this.cordis.run(ctx, files, options));
    const faults = result.faults.map((one) => ({ ...one, message: one.message[ctx.language] }));
    return { written: result.counts !== null, counts: result.counts, faults };
  }
}

/** One request is one unit: what was refused has written nothing. */
async function settled<T>(ctx: Context, work: () => Promise<T>): Promise<T> {
  try {
    const result = await work();
    await ctx.commit();
    return result;
  } catch (error) {
    await ctx.rollback();
    throw error;
  }
}

/** A form that ends too early, or has no boundary, is the sender's fault; its reader says so without any code. */
function refuseBroken(error: Error): never {
  if (error instanceof DomainError || 'code' in error) throw error;
  throw invalid(fault('files', 'multipart', 'Формулярът е повреден.', 'The form is broken.'));
}

async function received(request: FastifyRequest): Promise<{ files: Files; options: ImportOptions }> {
  if (!request.isMultipart())
    throw invalid(fault('files', 'multipart', 'Очакват се файлове.', 'Expected files.'));
  const fields = new Map<string, string>();
  const files = new Map<NonNullable<ReturnType<typeof tableNamed>>, { file: string; bytes: Uint8Array }>();
  for await (const part of request.parts() as AsyncIterable<Multipart>) {
    if (part.type === 'field') {
      fields.set(part.fieldname, String(part.value));
      continue;
    }
    const table = tableNamed(part.filename);
    if (!table) throw refusedFile(part.filename.slice(0, 100));
    files.set(table, { file: part.filename, bytes: await part.toBuffer() });
  }
  const programme = fields.get('programme')?.trim();
  if (!programme || programme.length > 40)
    throw invalid(fault('programme', 'isLength', 'Изберете програма.', 'Choose a programme.'));
  const onError = fields.get('onError') ?? 'stop';
  if (onError !== 'stop' && onError !== 'skip')
    throw invalid(fault('onError', 'isIn', 'Едно от: stop, skip.', 'One of: stop, skip.'));
  return { files, options: { programme, onError } };
}
