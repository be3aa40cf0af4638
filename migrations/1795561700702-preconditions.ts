import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Preconditions1795561700702 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "precondition" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "model_id" uuid NOT NULL, "programme_id" uuid NOT NULL, "form" text NOT NULL, "order" integer NOT NULL, "statement_bg" text NOT NULL, "statement_en" text NOT NULL, "answer" text, "evidence" text, "answered_at" TIMESTAMP(3) WITH TIME ZONE, "answered_by_id" uuid, CONSTRAINT "CHK_383dacf552be868b6a8a181217" CHECK ("form" in ('MOU', 'WORKING_GROUP', 'CO_CREATION', 'LIVING_LAB', 'PILOT', 'DATA_SHARING', 'JOINT_APPLICATION', 'PCP', 'PPI', 'INNOVATION_PARTNERSHIP', 'PPP_CONCESSION', 'SERVICE_CONTRACT', 'SPONSORSHIP', 'TWINNING', 'MENTORING', 'LOCAL_GREEN_DEAL', 'CHALLENGE', 'INTERNSHIP', 'PARTICIPATORY_BUDGET', 'INTERMUNICIPAL')), CONSTRAINT "CHK_d6c1ca88c9fd549ddc300b22c5" CHECK ("answer" in ('YES', 'NO', 'NOT_APPLICABLE')), CONSTRAINT "PK_37f31399d688725e7bd4c127fd3" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "idx_492aa8b064cd8c62b94ac672ef" ON "precondition"  ("model_id", "form", "order") `,
    );
    await runner.query(`ALTER TABLE "value_flow" ADD "benefit_type" text`);
    await runner.query(
      `ALTER TABLE "value_flow" ADD CONSTRAINT "CHK_6cf69f860239fd143e6cc1ea33" CHECK ("benefit_type" in ('REVENUE', 'COST_SAVING', 'FUNDING', 'DATA_ACCESS', 'KNOWLEDGE', 'SKILLED_PEOPLE', 'REFERENCE_CUSTOMER', 'MARKET_ACCESS', 'SERVICE_FOR_USERS', 'POLICY_INFLUENCE', 'LEGITIMACY_TRUST', 'VISIBILITY', 'NETWORK', 'COMPLIANCE', 'IMPACT_ON_MISSION'))`,
    );
    await runner.query(
      `ALTER TABLE "precondition" ADD CONSTRAINT "FK_97e920a670391a7a19ac3a60b93" FOREIGN KEY ("model_id") REFERENCES "engagement_model"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "precondition" ADD CONSTRAINT "FK_67dc2095e86e4a291df69e1c4e0" FOREIGN KEY ("answered_by_id") REFERENCES "app_user"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
