import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Risks of one scenario are looked up whenever its model is judged or read. */
export class RisksOfScenarios1796040000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX "idx_1bb506405b5fc6cdd1aea3fd85" ON "party_risk"  ("scenario_id") `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
