import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Offers1795545131625 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "model_offer" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "model_id" uuid NOT NULL, "programme_id" uuid NOT NULL, "from_id" uuid, "label" text NOT NULL, "addresses" jsonb NOT NULL DEFAULT '[]', "fulfilment_low" double precision, "fulfilment_mode" double precision, "fulfilment_high" double precision, "likelihood_low" double precision, "likelihood_mode" double precision, "likelihood_high" double precision, "cost_low" double precision, "cost_mode" double precision, "cost_high" double precision, CONSTRAINT "PK_b0e3d6470e15d674b8fc64a7840" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "idx_7a13c4f7174d228b80e0d40dc7" ON "model_offer"  ("model_id") `);
    await runner.query(
      `ALTER TABLE "model_offer" ADD CONSTRAINT "FK_7a13c4f7174d228b80e0d40dc78" FOREIGN KEY ("model_id") REFERENCES "engagement_model"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "model_offer" ADD CONSTRAINT "FK_62a0b024c19d496b34875722aee" FOREIGN KEY ("from_id") REFERENCES "model_party"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
