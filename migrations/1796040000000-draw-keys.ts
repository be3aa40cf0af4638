import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Copies begin to draw what their originals draw; what there is goes on drawing by its own id. */
export class DrawKeys1796040000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "model_party" ADD "draw_key" text`);
    await runner.query(`ALTER TABLE "value_flow" ADD "draw_key" text`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
