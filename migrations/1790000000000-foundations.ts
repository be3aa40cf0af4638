import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What TypeORM does not make: the extension for searching by parts, and the function by which a statement undoes itself. */
export class Foundations1790000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create extension if not exists pg_trgm`);
    await runner.query(`
      create function tlaka_refuse(state text) returns int language plpgsql volatile as $$
      begin
        raise exception using errcode = state, message = 'refused';
      end $$`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
