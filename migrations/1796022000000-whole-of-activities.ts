import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The parts of a model that the log told of when it began to say what each object is a part of. */
const PARTS = {
  GiverValuation: 'giver_valuation',
  ModelOffer: 'model_offer',
  ModelParty: 'model_party',
  PartyRisk: 'party_risk',
  Precondition: 'precondition',
  ReceiverValuation: 'receiver_valuation',
  Scenario: 'scenario',
  Sheet: 'sheet',
  ValueFlow: 'value_flow',
};

export class WholeOfActivities1796022000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "activity" ADD "whole_id" uuid`);
    // Writes the table anew: an update of every row would leave a log twice as large.
    await runner.query(`ALTER TABLE "activity" ALTER COLUMN "whole_id" TYPE uuid USING "subject_id"`);
    for (const [kind, table] of Object.entries(PARTS))
      await runner.query(
        `update activity a set whole_id = part.model_id from ${table} part where a.subject_kind = $1 and part.id = a.subject_id`,
        [kind],
      );
    await runner.query(`ALTER TABLE "activity" ALTER COLUMN "whole_id" SET NOT NULL`);
    await runner.query(`CREATE INDEX "idx_7f93e1f222a55833ca2b68310f" ON "activity"  ("whole_id", "at") `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
