import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Initial1790000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "activity" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "actor_id" uuid, "programme_id" uuid, "kind" text NOT NULL, "before" jsonb, "after" jsonb, "facts" jsonb, "note" text, "subject_id" uuid NOT NULL, "subject_kind" text NOT NULL, CONSTRAINT "PK_24625a1d6b1b089c8ae206fe467" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "idx_9899191deb3cef7edaf2663462" ON "activity"  ("programme_id", "at") `,
    );
    await runner.query(`CREATE INDEX "idx_574c1977e188ba7f51e741bcd1" ON "activity"  ("subject_id", "at") `);
    await runner.query(
      `CREATE TABLE "app_user" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "name_folded" text NOT NULL, "name" text NOT NULL, "email" text NOT NULL, "role" text NOT NULL DEFAULT 'MEMBER', "language" text NOT NULL DEFAULT 'bg', "active" boolean NOT NULL DEFAULT true, "password_hash" text, CONSTRAINT "CHK_d10485d4d7c0ff11e0e3a9587d" CHECK ("role" in ('ADMIN', 'MEMBER')), CONSTRAINT "CHK_127948f81233e296fb7440f1d7" CHECK ("language" in ('bg', 'en')), CONSTRAINT "PK_22a5c4a3d9b2fb8e4e73fc4ada1" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "idx_3fa909d0e37c531ebc23770339" ON "app_user"  ("email") `);
    await runner.query(
      `CREATE TABLE "api_token" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "name_folded" text NOT NULL, "name" text NOT NULL, "expires_on" date NOT NULL, "user_id" uuid NOT NULL, "token_hash" text NOT NULL, CONSTRAINT "PK_d862311c568d175c26f41bc6f98" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "idx_bafaa5aab5957cd193fb2da8f2" ON "api_token"  ("token_hash") `,
    );
    await runner.query(
      `CREATE TABLE "session" ("token_hash" text NOT NULL, "user_id" uuid NOT NULL, "expires_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "PK_a83507eb0338ac037780e02f2b9" PRIMARY KEY ("token_hash"))`,
    );
    await runner.query(`CREATE INDEX "idx_2223e981900a413ce4ce6386f9" ON "session"  ("expires_at") `);
    await runner.query(
      `CREATE TABLE "login_failure" ("id" uuid NOT NULL, "email" text NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "PK_5df78140d5d3f4afc249d879cdf" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "idx_d70500e3933248a02973225f31" ON "login_failure"  ("email", "at") `);
    await runner.query(
      `CREATE TABLE "one_time_link" ("token_hash" text NOT NULL, "user_id" uuid, "expires_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "PK_00a1ff9fb0533d406d9464ea178" PRIMARY KEY ("token_hash"))`,
    );
    await runner.query(
      `CREATE TABLE "party" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "name_latin" text NOT NULL, "display_name" text NOT NULL, "name_bg" text, "name_en" text, "sort_name" text NOT NULL, "search_text" text NOT NULL, "legal_name_folded" text, "legal_name" text, "name_bg_folded" text, "name_en_folded" text, "aliases" text array DEFAULT '{}', "org_type" text, "helix" text, "country" text, "city_folded" text, "city" text, "address" text, "district_folded" text, "district" text, "website" text, "size" text, "is_public_buyer" boolean DEFAULT false, "status" text DEFAULT 'ACTIVE', "parent_id" uuid, "given_name_folded" text, "given_name" text, "family_name_folded" text, "family_name" text, "email" text, "phone" text, "language" text, "lawful_basis" text, "do_not_contact" boolean DEFAULT false, "purpose_folded" text, "purpose" text, "kind" text NOT NULL, CONSTRAINT "CHK_66fec6017f53f518c5e5d60200" CHECK ("kind" <> 'PERSON' or ("given_name" is not null and "family_name" is not null)), CONSTRAINT "CHK_6bfd59b41d69916f6d0465faef" CHECK ("kind" <> 'ORGANISATION' or ("legal_name" is not null and "org_type" is not null and "helix" is not null)), CONSTRAINT "CHK_3929fa3159c78797db142ee993" CHECK ("org_type" in ('MUNICIPALITY', 'MUNICIPAL_DEPARTMENT', 'DISTRICT_ADMINISTRATION', 'MUNICIPAL_COMPANY', 'CENTRAL_GOVERNMENT', 'REGULATOR', 'EU_OR_INTERNATIONAL', 'OTHER_CITY', 'UNIVERSITY', 'RESEARCH_INSTITUTE', 'SCHOOL', 'STARTUP', 'SME', 'LARGE_COMPANY', 'BUSINESS_ASSOCIATION', 'CLUSTER', 'BANK_OR_FUND', 'NGO', 'CITIZEN_GROUP', 'MEDIA', 'INDIVIDUAL_EXPERT', 'CITIZEN', 'PUBLIC_BODY', 'OTHER')), CONSTRAINT "CHK_20ff8d9e47c37d2002eff0eb81" CHECK ("helix" in ('GOVERNMENT', 'ACADEMIA', 'INDUSTRY', 'CIVIL_SOCIETY')), CONSTRAINT "CHK_d05a3435174d991f39e27911d8" CHECK ("size" in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')), CONSTRAINT "CHK_c403655d096a6f7fe337561a57" CHECK ("status" in ('ACTIVE', 'DORMANT', 'CLOSED', 'MERGED_INTO')), CONSTRAINT "CHK_1f4a00db87cd1df7a8a8504ae1" CHECK ("language" in ('bg', 'en')), CONSTRAINT "CHK_eba63ff4b687df57220978db2a" CHECK ("lawful_basis" in ('CONSENT', 'PUBLIC_TASK', 'LEGITIMATE_INTEREST', 'CONTRACT', 'LEGAL_OBLIGATION')), CONSTRAINT "PK_e6189b3d533e140bb33a6d2cec1" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "idx_24dffced75534ba66bfff736e6" ON "party"  ("parent_id") `);
    await runner.query(`CREATE INDEX "idx_74003ee2c3fdc1c91cad739728" ON "party"  ("kind") `);
    await runner.query(
      `CREATE TABLE "programme" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "code" text NOT NULL, "name_bg_folded" text, "name_bg" text, "name_en_folded" text, "name_en" text, "city_folded" text, "city" text, "starts_on" date, "ends_on" date, CONSTRAINT "CHK_54f2bf1b0475a620adce94af51" CHECK (coalesce("name_bg", "name_en") is not null), CONSTRAINT "PK_76ff6b30b74f213944d1ac0a660" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "idx_0cb721fe5a34b811494fb228d9" ON "programme"  ("code") `);
    await runner.query(
      `CREATE TABLE "theme" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "programme_id" uuid NOT NULL, "code" text NOT NULL, "name_bg_folded" text, "name_bg" text, "name_en_folded" text, "name_en" text, "source" text NOT NULL DEFAULT 'LOCAL', "parent_id" uuid, CONSTRAINT "CHK_d8ff9e3a61d8b18b1202a547e7" CHECK ("source" in ('ICC_TRACK', 'EUROSCIVOC', 'CORDIS_TOPIC', 'LOCAL')), CONSTRAINT "CHK_74be020efec46c19d405e3dcb4" CHECK (coalesce("name_bg", "name_en") is not null), CONSTRAINT "PK_c1934d0b4403bf10c1ab0c18166" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "idx_f8b196c96f1bd77ed137d31164" ON "theme"  ("parent_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "idx_a05dcd5fc56e74492e4f5d08f1" ON "theme"  ("programme_id", "code") `,
    );
    await runner.query(
      `CREATE TABLE "stakeholder" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "party_id" uuid NOT NULL, "programme_id" uuid NOT NULL, "influence" integer, "interest" integer, "legitimacy" boolean, "urgency" boolean, "attitude" text, "engagement_current" text, "engagement_desired" text, "quadrant" text, "salience" text, "engagement_gap" integer, "owner_id" uuid, "note_folded" text, "note" text, "sort_name" text NOT NULL, "search_text" text NOT NULL, CONSTRAINT "CHK_a1333b0d15731cae27406d66bf" CHECK ("attitude" in ('OPPOSED', 'NEUTRAL', 'SUPPORTIVE')), CONSTRAINT "CHK_47ca5df3c0421d4b66e8537f48" CHECK ("engagement_current" in ('UNAWARE', 'RESISTANT', 'NEUTRAL', 'SUPPORTIVE', 'LEADING')), CONSTRAINT "CHK_909b6249238d713fed328f4f53" CHECK ("engagement_desired" in ('UNAWARE', 'RESISTANT', 'NEUTRAL', 'SUPPORTIVE', 'LEADING')), CONSTRAINT "CHK_db25626ab3178dd6963fecef02" CHECK ("quadrant" in ('MANAGE_CLOSELY', 'KEEP_SATISFIED', 'KEEP_INFORMED', 'MONITOR')), CONSTRAINT "CHK_bf7951df1a4db0c9232775d325" CHECK ("salience" in ('NON_STAKEHOLDER', 'DORMANT', 'DISCRETIONARY', 'DEMANDING', 'DOMINANT', 'DANGEROUS', 'DEPENDENT', 'DEFINITIVE')), CONSTRAINT "PK_789fe9f27e810783e0adbc0bf71" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "idx_b617b28832f0e5762ed79caa7c" ON "stakeholder"  ("owner_id") `);
    await runner.query(
      `CREATE INDEX "idx_06e63843da9baec667f554678e" ON "stakeholder"  ("programme_id", "updated_at", "id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "idx_302e6870d487ff8c888c016d90" ON "stakeholder"  ("party_id", "programme_id") WHERE archived_at is null`,
    );
    await runner.query(
      `CREATE TABLE "interaction" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "programme_id" uuid NOT NULL, "kind" text NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "subject_folded" text NOT NULL, "subject" text NOT NULL, "summary_folded" text, "summary" text, "outcome_folded" text, "outcome" text, "confidential" boolean NOT NULL DEFAULT false, "author_id" uuid, "project_id" uuid, CONSTRAINT "CHK_9240432bca03c9d3bc228bfeee" CHECK ("kind" in ('MEETING', 'CALL', 'EMAIL', 'EVENT', 'VISIT', 'LETTER', 'NOTE')), CONSTRAINT "PK_9204371ccb2c9dab5428b406413" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "idx_ddf633dd2e2145fb0f7663c2e5" ON "interaction"  ("project_id") `);
    await runner.query(`CREATE INDEX "idx_40765d604cb0d4be70c5b850eb" ON "interaction"  ("author_id") `);
    await runner.query(`CREATE INDEX "idx_349cb902eb59122b5732108b08" ON "interaction"  ("at", "id") `);
    await runner.query(
      `CREATE INDEX "idx_7e18d17c9b0b2d33dd3dc53d64" ON "interaction"  ("programme_id", "at", "id") `,
    );
    await runner.query(
      `CREATE TABLE "interaction_stakeholder" ("interaction_id" uuid NOT NULL, "stakeholder_id" uuid NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "contact" boolean NOT NULL, "confidential" boolean NOT NULL, "archived_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "PK_ebdcdc80dd6d84c71a2e1837fb5" PRIMARY KEY ("interaction_id", "stakeholder_id"))`,
    );
    await runner.query(
      `CREATE TABLE "next_step" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "interaction_id" uuid NOT NULL, "what_folded" text NOT NULL, "what" text NOT NULL, "due_on" date, "owner_id" uuid, "done_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "PK_e197558529790d9b12cd1a2a896" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "idx_bbcf201f1f281c5d4a1d48db4a" ON "next_step"  ("owner_id", "due_on") WHERE done_at is null and archived_at is null`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "idx_aaec68a3bbdb499e38b8b047bd" ON "next_step"  ("interaction_id") WHERE archived_at is null`,
    );
    await runner.query(
      `CREATE TABLE "affiliation" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "person_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "role_title_folded" text, "role_title" text, "role_type" text, "is_primary" boolean NOT NULL DEFAULT false, "from" date, "to" date, "source_folded" text, "source" text, CONSTRAINT "CHK_4cf25ea43354c6897a88565f09" CHECK ("role_type" in ('HEAD', 'DEPUTY', 'MANAGER', 'EXPERT', 'REPRESENTATIVE', 'CONTACT', 'MEMBER', 'BOARD_MEMBER', 'ADVISER', 'OTHER')), CONSTRAINT "PK_faec2110a0fda4a0b7f93df6e6a" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "idx_ae74d720a0246b900d0b443415" ON "affiliation"  ("organisation_id") `,
    );
    await runner.query(`CREATE INDEX "idx_b03c71bf9167f1c4626506d317" ON "affiliation"  ("person_id") `);
    await runner.query(
      `CREATE TABLE "identifier" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "organisation_id" uuid NOT NULL, "scheme" text NOT NULL, "value" text NOT NULL, CONSTRAINT "CHK_4b82cd90d40a7d7b0a6c56b5d1" CHECK ("scheme" in ('EIK', 'PIC', 'VAT', 'CORDIS_RCN')), CONSTRAINT "PK_d3d2abb5833f4695e48610f5b6b" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "idx_f98fc7a8f58e55a6c4febe6dbf" ON "identifier"  ("scheme", "value") WHERE archived_at is null`,
    );
    await runner.query(`CREATE INDEX "idx_42b0075185df8bea647e21726b" ON "identifier"  ("organisation_id") `);
    await runner.query(
      `CREATE TABLE "relationship" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "from_id" uuid NOT NULL, "to_id" uuid NOT NULL, "kind" text NOT NULL, "strength" double precision, "since" date, "until" date, "evidence_folded" text, "evidence" text, CONSTRAINT "CHK_e892abc214b81026c350340af6" CHECK ("kind" in ('MEMBER_OF', 'PARENT_OF', 'FUNDS', 'SUPPLIES', 'PARTNERED_WITH', 'CONFLICT_OF_INTEREST', 'COMPETES_WITH', 'ADVISES')), CONSTRAINT "CHK_186fe275392572bcd69b5cc111" CHECK ("from_id" <> "to_id"), CONSTRAINT "PK_67eb56a3f16da3d901a8ae446a6" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "idx_0fa24745e5b8c03a42e9f345c3" ON "relationship"  ("to_id") `);
    await runner.query(`CREATE INDEX "idx_2cdf3f93610743dc02f416abdf" ON "relationship"  ("from_id") `);
    await runner.query(
      `CREATE TABLE "representation" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "user_id" uuid NOT NULL, "party_id" uuid NOT NULL, CONSTRAINT "PK_208f70644819f5dc1f7d67effc8" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "idx_d94503b0d3db6e6e5f7f3f69bb" ON "representation"  ("party_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "idx_ce579aaf06aeb09cbdd60f46b4" ON "representation"  ("user_id", "party_id") WHERE archived_at is null`,
    );
    await runner.query(
      `CREATE TABLE "membership" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "user_id" uuid NOT NULL, "programme_id" uuid NOT NULL, "role" text NOT NULL, CONSTRAINT "CHK_866b53c5a8821fec90a010ddc0" CHECK ("role" in ('MANAGER', 'COORDINATOR', 'TEAM', 'FACILITATOR', 'PARTNER', 'VIEWER')), CONSTRAINT "PK_83c1afebef3059472e7c37e8de8" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "idx_1d94347bbe8253cfc474ae29bd" ON "membership"  ("programme_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "idx_337ae8b2ec4dc63fbf5a1b00f9" ON "membership"  ("user_id", "programme_id") WHERE archived_at is null`,
    );
    await runner.query(
      `CREATE TABLE "phase" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "programme_id" uuid NOT NULL, "order" integer NOT NULL, "name_bg_folded" text, "name_bg" text, "name_en_folded" text, "name_en" text, "starts_on" date, "ends_on" date, CONSTRAINT "CHK_ec4916463eab7f257bd2704a59" CHECK (coalesce("name_bg", "name_en") is not null), CONSTRAINT "PK_a9cac5076fb19818ed0f871bea8" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "idx_5fc7a838a5c8f6dcd6829f568e" ON "phase"  ("programme_id", "order") `,
    );
    await runner.query(
      `CREATE TABLE "project" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "programme_id" uuid NOT NULL, "code_folded" text NOT NULL, "code" text NOT NULL, "title_bg_folded" text, "title_bg" text, "title_en_folded" text, "title_en" text, "problem_bg" text, "problem_en" text, "solution_bg" text, "solution_en" text, "objective" text, "kind" text, "horizon" text, "stage" text NOT NULL DEFAULT 'IDEA', "held_from" text, "stage_since" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "side_reason" text, "revisit_on" date, "coordinator_id" uuid, "budget_low" numeric(17,2), "budget_high" numeric(17,2), "currency" text NOT NULL DEFAULT 'EUR', "starts_on" date, "ends_on" date, "search_text" text NOT NULL, CONSTRAINT "CHK_fbbe1218114dc2de42d79f4b6f" CHECK ("kind" in ('SOLUTION', 'PILOT', 'POLICY', 'CAPACITY', 'EVENT', 'RESEARCH')), CONSTRAINT "CHK_55a5e678f5c00bd37e69298aea" CHECK ("horizon" in ('QUICK_WIN', 'MEDIUM', 'LONG')), CONSTRAINT "CHK_a5ef72e9cc73cf445096e0db35" CHECK ("stage" in ('IDEA', 'SCREENING', 'SHORTLISTED', 'MODEL_DESIGN', 'DECISION', 'AGREED', 'RUNNING', 'COMPLETED', 'EVALUATED', 'ON_HOLD', 'REJECTED', 'CANCELLED')), CONSTRAINT "CHK_30aa921239c23e7e49c6d886e0" CHECK ("held_from" in ('IDEA', 'SCREENING', 'SHORTLISTED', 'MODEL_DESIGN', 'DECISION', 'AGREED', 'RUNNING')), CONSTRAINT "CHK_5ee9ba8112eb825ddfa5ac62f7" CHECK ("budget_low" <= "budget_high"), CONSTRAINT "CHK_403cec381a6bc393ce3ed612fb" CHECK (("stage" = 'ON_HOLD') = ("held_from" is not null)), CONSTRAINT "CHK_dfb9906df6d226bd40f4ee74b6" CHECK (coalesce("title_bg", "title_en") is not null), CONSTRAINT "PK_4d68b1358bb5b766d3e78f32f57" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "idx_ab88a211668e99740a7705895b" ON "project"  ("coordinator_id") `);
    await runner.query(
      `CREATE INDEX "idx_3e062d3c6a7c05cf29284dffef" ON "project"  ("programme_id", "stage") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "idx_1a368cdcfe2b25eea67cb48c2d" ON "project"  ("programme_id", "code") `,
    );
    await runner.query(
      `CREATE TABLE "participation" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "project_id" uuid NOT NULL, "stakeholder_id" uuid NOT NULL, "programme_id" uuid NOT NULL, "role" text NOT NULL DEFAULT 'PARTNER', "state" text NOT NULL DEFAULT 'IDENTIFIED', "contribution_folded" text, "contribution" text, "contribution_amount" numeric(17,2), "currency" text NOT NULL DEFAULT 'EUR', "since" date, "source" text NOT NULL DEFAULT 'MANUAL', "declared_conflict" text, "conflict_decision" text, CONSTRAINT "CHK_eb10fc40f35a46e77e29f9d792" CHECK ("role" in ('LEAD', 'PARTNER', 'FUNDER', 'BENEFICIARY', 'SUPPLIER', 'FACILITATOR', 'OBSERVER', 'THIRD_PARTY', 'ASSOCIATED_PARTNER')), CONSTRAINT "CHK_a11e6ab2a79183812f82bb2f2f" CHECK ("state" in ('IDENTIFIED', 'CONTACTED', 'INTERESTED', 'NEGOTIATING', 'COMMITTED', 'ACTIVE', 'FINISHED', 'DECLINED', 'WITHDRAWN', 'EXCLUDED')), CONSTRAINT "CHK_137d119545c4968456b0684d8b" CHECK ("source" in ('SUGGESTED', 'MANUAL', 'SELF', 'IMPORTED')), CONSTRAINT "PK_ba5442bab90fc96ddde456c69e1" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "idx_b319566b24eb44319c3ee5dab8" ON "participation"  ("stakeholder_id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "participation_one_lead" ON "participation"  ("project_id") WHERE role = 'LEAD' and archived_at is null and state not in ('DECLINED','WITHDRAWN','EXCLUDED')`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "idx_2ec8c434086bc62bcb496b9021" ON "participation"  ("project_id", "stakeholder_id") WHERE archived_at is null`,
    );
    await runner.query(
      `CREATE TABLE "project_identifier" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "project_id" uuid NOT NULL, "programme_id" uuid NOT NULL, "scheme" text NOT NULL, "value" text NOT NULL, CONSTRAINT "CHK_d29fe82cae362174184974a39b" CHECK ("scheme" in ('CORDIS_ID', 'CORDIS_RCN', 'GRANT_DOI')), CONSTRAINT "PK_899afb14eaf6baa1c0fbd9ff271" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "idx_9f06c90fb2b460ac7cc13669fb" ON "project_identifier"  ("programme_id", "scheme", "value") WHERE archived_at is null`,
    );
    await runner.query(
      `CREATE INDEX "idx_1f46054ec65a40c6c3f1de323e" ON "project_identifier"  ("project_id") `,
    );
    await runner.query(
      `CREATE TABLE "engagement_model" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "project_id" uuid NOT NULL, "programme_id" uuid NOT NULL, "revision" integer NOT NULL, "cooperation_form" text, "status" text NOT NULL DEFAULT 'DRAFT', "status_since" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "horizon_months" integer NOT NULL DEFAULT '36', "discount_rate" double precision NOT NULL DEFAULT '0', "currency" text NOT NULL, "based_on_id" uuid, "chosen_scenario_id" uuid, CONSTRAINT "CHK_07be72fd26381d78502d7ef5d6" CHECK ("cooperation_form" in ('MOU', 'WORKING_GROUP', 'CO_CREATION', 'LIVING_LAB', 'PILOT', 'DATA_SHARING', 'JOINT_APPLICATION', 'PCP', 'PPI', 'INNOVATION_PARTNERSHIP', 'PPP_CONCESSION', 'SERVICE_CONTRACT', 'SPONSORSHIP', 'TWINNING', 'MENTORING', 'LOCAL_GREEN_DEAL', 'CHALLENGE', 'INTERNSHIP', 'PARTICIPATORY_BUDGET', 'INTERMUNICIPAL')), CONSTRAINT "CHK_a7488921e3a08cb1d78b607f8f" CHECK ("status" in ('DRAFT', 'IN_VALIDATION', 'VALIDATED', 'AGREED', 'IN_FORCE', 'SUPERSEDED', 'EXPIRED', 'TERMINATED', 'REJECTED')), CONSTRAINT "PK_118ff68b8ef8af7f36f8331669b" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "idx_8587a1444060557abfc8bb582a" ON "engagement_model"  ("programme_id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "engagement_model_one_binding" ON "engagement_model"  ("project_id") WHERE status in ('AGREED', 'IN_FORCE') and archived_at is null`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "idx_2d52df3791627384e7436a1f67" ON "engagement_model"  ("project_id", "revision") `,
    );
    await runner.query(
      `CREATE TABLE "model_party" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "model_id" uuid NOT NULL, "programme_id" uuid NOT NULL, "stakeholder_id" uuid NOT NULL, "order" integer NOT NULL DEFAULT '1', CONSTRAINT "PK_43b0ad84e44d0724ea9f743da94" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "idx_e6784409692b6fd89cece6d444" ON "model_party"  ("stakeholder_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "idx_16812791f9fd13ef892554751a" ON "model_party"  ("model_id", "stakeholder_id") WHERE archived_at is null`,
    );
    await runner.query(
      `CREATE TABLE "scenario" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "model_id" uuid NOT NULL, "programme_id" uuid NOT NULL, "name_folded" text NOT NULL, "name" text NOT NULL, "description_folded" text, "description" text, "is_status_quo" boolean NOT NULL DEFAULT false, "order" integer NOT NULL DEFAULT '1', CONSTRAINT "PK_ec7b57ee913fb77bb70ed3bc708" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "idx_98e50b2cc28bccb143fb77752c" ON "scenario"  ("model_id") `);
    await runner.query(
      `CREATE TABLE "evaluation" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "scenario_id" uuid NOT NULL, "programme_id" uuid NOT NULL, "verdict" text NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "stale" boolean NOT NULL DEFAULT false, "engine_version" text NOT NULL, "draws" integer NOT NULL, "seed" integer NOT NULL, CONSTRAINT "CHK_9efdd5c864f0f4ff573c24341e" CHECK ("verdict" in ('WIN_WIN', 'FRAGILE_WIN_WIN', 'MARGINAL', 'NOT_WIN_WIN', 'INCOMPLETE')), CONSTRAINT "PK_b72edd439b9db736f55b584fa54" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "idx_99d4862d3c475f175a0b40a57e" ON "evaluation"  ("scenario_id", "id") `,
    );
    await runner.query(
      `CREATE TABLE "party_standing" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "evaluation_id" uuid NOT NULL, "programme_id" uuid NOT NULL, "party_id" uuid NOT NULL, "status" text, CONSTRAINT "CHK_5c600726b066f5b1d38a5d9c76" CHECK ("status" in ('LOSS', 'MARGINAL', 'WIN')), CONSTRAINT "PK_bf289023ac233ba1e41b33f271a" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "idx_d50a762ea8deca04671ed29318" ON "party_standing"  ("evaluation_id") `,
    );
    await runner.query(
      `CREATE TABLE "sheet" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "model_id" uuid NOT NULL, "party_id" uuid NOT NULL, "programme_id" uuid NOT NULL, "interests" jsonb NOT NULL DEFAULT '[]', "alternative_text" text, "min_gain" double precision NOT NULL DEFAULT '5', "bargaining_power" double precision NOT NULL DEFAULT '1', "risk_aversion" double precision NOT NULL DEFAULT '1', "source" text, "confidence" text, "stated_at" TIMESTAMP(3) WITH TIME ZONE, "stated_by_id" uuid, "alternative_low" double precision, "alternative_mode" double precision, "alternative_high" double precision, CONSTRAINT "CHK_850096f4c38c95415cd904470e" CHECK ("source" in ('PARTY_STATED', 'COORDINATOR_ESTIMATE', 'WORKSHOP')), CONSTRAINT "CHK_c9f61f6def5785be080c2ee2d1" CHECK ("confidence" in ('HIGH', 'MEDIUM', 'LOW')), CONSTRAINT "PK_dad09477f092119a15d46ee598e" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "idx_cd1ce494b8dee83ab0f96f6f02" ON "sheet"  ("model_id") `);
    await runner.query(`CREATE UNIQUE INDEX "idx_b11d7b0f6ce2d54fd1b5d60f93" ON "sheet"  ("party_id") `);
    await runner.query(
      `CREATE TABLE "evaluation_detail" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "evaluation_id" uuid NOT NULL, "model_id" uuid NOT NULL, "programme_id" uuid NOT NULL, "inputs_hash" text NOT NULL, "unfinished" jsonb NOT NULL, "measures" jsonb, "robustness" jsonb, "break_even" jsonb NOT NULL, "critical_parties" jsonb NOT NULL, "suggestions" jsonb NOT NULL, "not_enough" jsonb NOT NULL, "network" jsonb NOT NULL, "tornado" jsonb NOT NULL, "dominated_by" uuid, "choice" jsonb NOT NULL, CONSTRAINT "PK_544ccd3725dbfd2337f8083aa11" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "idx_5f0356c685c096313034d88f0a" ON "evaluation_detail"  ("evaluation_id") `,
    );
    await runner.query(
      `CREATE TABLE "party_outcome" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "model_id" uuid NOT NULL, "party_id" uuid NOT NULL, "programme_id" uuid NOT NULL, "evaluation_id" uuid NOT NULL, "scenario_id" uuid NOT NULL, "status" text, "benefit" double precision, "cost" double precision, "risk" double precision, "utility" double precision, "surplus" double precision, "relative_gain" double precision, "reciprocity" text, "unmet" jsonb NOT NULL, "win_probability" double precision, "lowest_surplus" double precision, "highest_surplus" double precision, CONSTRAINT "CHK_e6dbcc9948242e0fd95445de98" CHECK ("status" in ('LOSS', 'MARGINAL', 'WIN')), CONSTRAINT "CHK_6e08770f08820b4921cb20d8f2" CHECK ("reciprocity" in ('FREE_RIDER', 'DONOR')), CONSTRAINT "PK_706f0e447e0ea1309ffa0c3184c" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "idx_b71024f084b9d33a1d51a5901c" ON "party_outcome"  ("party_id") `);
    await runner.query(
      `CREATE INDEX "idx_55ccadb38b7b3cc56febf69c14" ON "party_outcome"  ("evaluation_id") `,
    );
    await runner.query(
      `CREATE TABLE "value_flow" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "scenario_id" uuid NOT NULL, "model_id" uuid NOT NULL, "programme_id" uuid NOT NULL, "from_id" uuid, "to_id" uuid, "label_folded" text NOT NULL, "label" text NOT NULL, "resource_type" text, "tangible" boolean NOT NULL DEFAULT true, "start_month" integer NOT NULL DEFAULT '0', "money_amount" numeric(17,2), CONSTRAINT "CHK_5d35495e070a3bed8f09ae6aa8" CHECK ("resource_type" in ('MONEY', 'STAFF_TIME', 'EXPERTISE', 'DATA', 'SOFTWARE_PLATFORM', 'EQUIPMENT', 'SPACE_VENUE', 'NETWORK_ACCESS', 'COMMUNITY_REACH', 'COMMUNICATION_CHANNEL', 'LEGAL_MANDATE', 'TEST_ENVIRONMENT', 'TRAINING', 'RESEARCH', 'REPUTATION_ENDORSEMENT', 'COORDINATION')), CONSTRAINT "CHK_3c9a2614738164f970a5a31675" CHECK ("from_id" is distinct from "to_id"), CONSTRAINT "PK_c246e9f96108ee9f5bfe4e50168" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "idx_bdd7635fb636eedd48ae096c4d" ON "value_flow"  ("to_id") `);
    await runner.query(`CREATE INDEX "idx_df29c4d2317e31bad91515afe6" ON "value_flow"  ("from_id") `);
    await runner.query(`CREATE INDEX "idx_b8dd5e739c2be657e250798695" ON "value_flow"  ("scenario_id") `);
    await runner.query(
      `CREATE TABLE "party_risk" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "model_id" uuid NOT NULL, "party_id" uuid NOT NULL, "programme_id" uuid NOT NULL, "scenario_id" uuid, "label" text NOT NULL, "probability_low" double precision, "probability_mode" double precision, "probability_high" double precision, "impact_low" double precision, "impact_mode" double precision, "impact_high" double precision, "mitigation_low" double precision, "mitigation_mode" double precision, "mitigation_high" double precision, CONSTRAINT "PK_f5499f8ad04063ea5ed546d27a5" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "idx_88e5036e87aa9e26409c0b7912" ON "party_risk"  ("model_id") `);
    await runner.query(`CREATE INDEX "idx_394815baad52d5f8012be00f38" ON "party_risk"  ("party_id") `);
    await runner.query(
      `CREATE TABLE "valuation_opening" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "model_id" uuid NOT NULL, "programme_id" uuid NOT NULL, "user_id" uuid NOT NULL, "reason_folded" text NOT NULL, "reason" text NOT NULL, CONSTRAINT "PK_762164c2990727ef1dd2a171642" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "idx_9e6aaf2adab0956af459223d4a" ON "valuation_opening"  ("model_id", "user_id") `,
    );
    await runner.query(
      `CREATE TABLE "receiver_valuation" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "model_id" uuid NOT NULL, "party_id" uuid NOT NULL, "programme_id" uuid NOT NULL, "flow_id" uuid NOT NULL, "interest" text, "need_intensity" text, "source_importance" integer, "fulfilment_low" double precision, "fulfilment_mode" double precision, "fulfilment_high" double precision, "likelihood_low" double precision, "likelihood_mode" double precision, "likelihood_high" double precision, CONSTRAINT "CHK_11f0a1035b2b9b1e55f80340e0" CHECK ("need_intensity" in ('A', 'B', 'C', 'D', 'E')), CONSTRAINT "PK_6ce1b99b9a74bb45ce8575c1c77" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "idx_0274dc951f061cb1bd99d65e63" ON "receiver_valuation"  ("model_id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "idx_aa1b7736765aeda610b77c931f" ON "receiver_valuation"  ("flow_id") `,
    );
    await runner.query(
      `CREATE TABLE "giver_valuation" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, "model_id" uuid NOT NULL, "party_id" uuid NOT NULL, "programme_id" uuid NOT NULL, "flow_id" uuid NOT NULL, "cost_low" double precision, "cost_mode" double precision, "cost_high" double precision, CONSTRAINT "PK_6fdc27fb3ad8403221ba308e1cb" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "idx_e130bf620e7271c97d4324f50d" ON "giver_valuation"  ("model_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "idx_47e23a41a421456d0b63e5d733" ON "giver_valuation"  ("flow_id") `,
    );
    await runner.query(
      `CREATE TABLE "group_member" ("party_id_1" uuid NOT NULL, "party_id_2" uuid NOT NULL, CONSTRAINT "PK_67d1490e5f94cfb8328eb0fac7a" PRIMARY KEY ("party_id_1", "party_id_2"))`,
    );
    await runner.query(`CREATE INDEX "idx_3c648ecfe9c7be83af10258ffb" ON "group_member"  ("party_id_1") `);
    await runner.query(`CREATE INDEX "idx_077fdf0f7a274ef86720da951a" ON "group_member"  ("party_id_2") `);
    await runner.query(
      `CREATE TABLE "stakeholder_theme" ("stakeholder_id" uuid NOT NULL, "theme_id" uuid NOT NULL, CONSTRAINT "PK_6240d91d097ee0d07a345778016" PRIMARY KEY ("stakeholder_id", "theme_id"))`,
    );
    await runner.query(
      `CREATE INDEX "idx_d09643b1c096c20d2ec1ef5338" ON "stakeholder_theme"  ("stakeholder_id") `,
    );
    await runner.query(`CREATE INDEX "idx_d66a959b65588745b197d6492f" ON "stakeholder_theme"  ("theme_id") `);
    await runner.query(
      `CREATE TABLE "interaction_person" ("interaction_id" uuid NOT NULL, "party_id" uuid NOT NULL, CONSTRAINT "PK_e64a6b211259ce3fb2b93780c17" PRIMARY KEY ("interaction_id", "party_id"))`,
    );
    await runner.query(
      `CREATE INDEX "idx_9654e6d302ca72e76de68cfc84" ON "interaction_person"  ("interaction_id") `,
    );
    await runner.query(
      `CREATE INDEX "idx_4949bbdf16e0547a22d0f0733a" ON "interaction_person"  ("party_id") `,
    );
    await runner.query(
      `CREATE TABLE "project_theme" ("project_id" uuid NOT NULL, "theme_id" uuid NOT NULL, CONSTRAINT "PK_d5b35a28d3582ec5ab69925eceb" PRIMARY KEY ("project_id", "theme_id"))`,
    );
    await runner.query(`CREATE INDEX "idx_075cbc51ec0a180e15b8f2e240" ON "project_theme"  ("project_id") `);
    await runner.query(`CREATE INDEX "idx_8d92394007fcf3f00051719a9a" ON "project_theme"  ("theme_id") `);
    await runner.query(
      `CREATE TABLE "value_flow_requirement" ("value_flow_id_1" uuid NOT NULL, "value_flow_id_2" uuid NOT NULL, CONSTRAINT "PK_84a742bee2a7db5df2ccbca36ee" PRIMARY KEY ("value_flow_id_1", "value_flow_id_2"))`,
    );
    await runner.query(
      `CREATE INDEX "idx_464a93c5bb8faf36ad21251c4d" ON "value_flow_requirement"  ("value_flow_id_1") `,
    );
    await runner.query(
      `CREATE INDEX "idx_96cc4527bccce1d958508dd91f" ON "value_flow_requirement"  ("value_flow_id_2") `,
    );
    await runner.query(
      `ALTER TABLE "api_token" ADD CONSTRAINT "FK_1725c5ea908ff009f6ab3fa34fd" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session" ADD CONSTRAINT "FK_30e98e8746699fb9af235410aff" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "one_time_link" ADD CONSTRAINT "FK_b1a13fc856c14b6be34a0c3e8ee" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "party" ADD CONSTRAINT "FK_24dffced75534ba66bfff736e69" FOREIGN KEY ("parent_id") REFERENCES "party"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "theme" ADD CONSTRAINT "FK_6b6fd6a98e888bce46067167f92" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "theme" ADD CONSTRAINT "FK_f8b196c96f1bd77ed137d311640" FOREIGN KEY ("parent_id") REFERENCES "theme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "stakeholder" ADD CONSTRAINT "FK_d3b31141aed53423a54c21ae002" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "stakeholder" ADD CONSTRAINT "FK_8f8b0d85cb7b58f1adb8b2c821d" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "stakeholder" ADD CONSTRAINT "FK_b617b28832f0e5762ed79caa7cf" FOREIGN KEY ("owner_id") REFERENCES "app_user"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "interaction" ADD CONSTRAINT "FK_e9245469631e9c4e5192902b874" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "interaction" ADD CONSTRAINT "FK_40765d604cb0d4be70c5b850eba" FOREIGN KEY ("author_id") REFERENCES "app_user"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "interaction" ADD CONSTRAINT "FK_ddf633dd2e2145fb0f7663c2e57" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "interaction_stakeholder" ADD CONSTRAINT "FK_4fbce063169cc81596407e9d628" FOREIGN KEY ("interaction_id") REFERENCES "interaction"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "interaction_stakeholder" ADD CONSTRAINT "FK_911f6a65a583ab4d2121dc6869a" FOREIGN KEY ("stakeholder_id") REFERENCES "stakeholder"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "next_step" ADD CONSTRAINT "FK_28e2464547e7e532fc425683bda" FOREIGN KEY ("interaction_id") REFERENCES "interaction"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "next_step" ADD CONSTRAINT "FK_a079c8ce6a78b499d5c5db1a3a6" FOREIGN KEY ("owner_id") REFERENCES "app_user"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "affiliation" ADD CONSTRAINT "FK_b03c71bf9167f1c4626506d317d" FOREIGN KEY ("person_id") REFERENCES "party"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "affiliation" ADD CONSTRAINT "FK_ae74d720a0246b900d0b4434150" FOREIGN KEY ("organisation_id") REFERENCES "party"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "identifier" ADD CONSTRAINT "FK_42b0075185df8bea647e21726b5" FOREIGN KEY ("organisation_id") REFERENCES "party"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "relationship" ADD CONSTRAINT "FK_2cdf3f93610743dc02f416abdf7" FOREIGN KEY ("from_id") REFERENCES "party"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "relationship" ADD CONSTRAINT "FK_0fa24745e5b8c03a42e9f345c37" FOREIGN KEY ("to_id") REFERENCES "party"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "representation" ADD CONSTRAINT "FK_b43b6f839b2e0ac2aa34c030005" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "representation" ADD CONSTRAINT "FK_d94503b0d3db6e6e5f7f3f69bb5" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "membership" ADD CONSTRAINT "FK_e9c72e8d29784031c96f5c6af8d" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "membership" ADD CONSTRAINT "FK_1d94347bbe8253cfc474ae29bde" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "phase" ADD CONSTRAINT "FK_29f5dbec1db151e3b143c9c1c29" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project" ADD CONSTRAINT "FK_a957be019e3ecfebb3812ed722e" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project" ADD CONSTRAINT "FK_ab88a211668e99740a7705895b5" FOREIGN KEY ("coordinator_id") REFERENCES "app_user"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "participation" ADD CONSTRAINT "FK_ec2f8211cf8bb4a721dc2f06765" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "participation" ADD CONSTRAINT "FK_b319566b24eb44319c3ee5dab82" FOREIGN KEY ("stakeholder_id") REFERENCES "stakeholder"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "participation" ADD CONSTRAINT "FK_6c8f3f51cf2a65e9c9f0a0d0a19" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project_identifier" ADD CONSTRAINT "FK_1f46054ec65a40c6c3f1de323e0" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "engagement_model" ADD CONSTRAINT "FK_9bd69172e4b3170aa80a6b6c476" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "engagement_model" ADD CONSTRAINT "FK_8587a1444060557abfc8bb582a7" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "engagement_model" ADD CONSTRAINT "FK_3063f8e803f02f9f525c22b6cc1" FOREIGN KEY ("based_on_id") REFERENCES "engagement_model"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "engagement_model" ADD CONSTRAINT "FK_3bb2b30b02a3663c0a09029ebac" FOREIGN KEY ("chosen_scenario_id") REFERENCES "scenario"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "model_party" ADD CONSTRAINT "FK_8a769785ed95f0cd066e6066ad5" FOREIGN KEY ("model_id") REFERENCES "engagement_model"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "model_party" ADD CONSTRAINT "FK_e6784409692b6fd89cece6d4441" FOREIGN KEY ("stakeholder_id") REFERENCES "stakeholder"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "scenario" ADD CONSTRAINT "FK_98e50b2cc28bccb143fb77752c2" FOREIGN KEY ("model_id") REFERENCES "engagement_model"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "evaluation" ADD CONSTRAINT "FK_87c79f9bf213af3e653350fd34c" FOREIGN KEY ("scenario_id") REFERENCES "scenario"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "party_standing" ADD CONSTRAINT "FK_d50a762ea8deca04671ed293186" FOREIGN KEY ("evaluation_id") REFERENCES "evaluation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "party_standing" ADD CONSTRAINT "FK_dfb7b1f02629cf73ca9bddde0bd" FOREIGN KEY ("party_id") REFERENCES "model_party"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sheet" ADD CONSTRAINT "FK_cd1ce494b8dee83ab0f96f6f02e" FOREIGN KEY ("model_id") REFERENCES "engagement_model"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sheet" ADD CONSTRAINT "FK_b11d7b0f6ce2d54fd1b5d60f935" FOREIGN KEY ("party_id") REFERENCES "model_party"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sheet" ADD CONSTRAINT "FK_451064e2d9588fd1738e7891121" FOREIGN KEY ("stated_by_id") REFERENCES "app_user"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "evaluation_detail" ADD CONSTRAINT "FK_5f0356c685c096313034d88f0a2" FOREIGN KEY ("evaluation_id") REFERENCES "evaluation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "party_outcome" ADD CONSTRAINT "FK_b18ae2a9374fdafa9155a465d58" FOREIGN KEY ("model_id") REFERENCES "engagement_model"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "party_outcome" ADD CONSTRAINT "FK_b71024f084b9d33a1d51a5901c1" FOREIGN KEY ("party_id") REFERENCES "model_party"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "party_outcome" ADD CONSTRAINT "FK_55ccadb38b7b3cc56febf69c14c" FOREIGN KEY ("evaluation_id") REFERENCES "evaluation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "party_outcome" ADD CONSTRAINT "FK_9a9a9e5f6899030ed020cdc2eea" FOREIGN KEY ("scenario_id") REFERENCES "scenario"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "value_flow" ADD CONSTRAINT "FK_b8dd5e739c2be657e2507986959" FOREIGN KEY ("scenario_id") REFERENCES "scenario"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "value_flow" ADD CONSTRAINT "FK_df29c4d2317e31bad91515afe66" FOREIGN KEY ("from_id") REFERENCES "model_party"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "value_flow" ADD CONSTRAINT "FK_bdd7635fb636eedd48ae096c4dd" FOREIGN KEY ("to_id") REFERENCES "model_party"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "party_risk" ADD CONSTRAINT "FK_88e5036e87aa9e26409c0b79120" FOREIGN KEY ("model_id") REFERENCES "engagement_model"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "party_risk" ADD CONSTRAINT "FK_394815baad52d5f8012be00f38d" FOREIGN KEY ("party_id") REFERENCES "model_party"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "party_risk" ADD CONSTRAINT "FK_1bb506405b5fc6cdd1aea3fd855" FOREIGN KEY ("scenario_id") REFERENCES "scenario"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "valuation_opening" ADD CONSTRAINT "FK_5b914aef8e9e51131ad4bbbf34b" FOREIGN KEY ("model_id") REFERENCES "engagement_model"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "valuation_opening" ADD CONSTRAINT "FK_57a708909f1e5f572845688df61" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "receiver_valuation" ADD CONSTRAINT "FK_0274dc951f061cb1bd99d65e638" FOREIGN KEY ("model_id") REFERENCES "engagement_model"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "receiver_valuation" ADD CONSTRAINT "FK_69d746a03932963bdaaaaf956da" FOREIGN KEY ("party_id") REFERENCES "model_party"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "receiver_valuation" ADD CONSTRAINT "FK_aa1b7736765aeda610b77c931f6" FOREIGN KEY ("flow_id") REFERENCES "value_flow"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "giver_valuation" ADD CONSTRAINT "FK_e130bf620e7271c97d4324f50d4" FOREIGN KEY ("model_id") REFERENCES "engagement_model"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "giver_valuation" ADD CONSTRAINT "FK_d8e446affa847690a044655677c" FOREIGN KEY ("party_id") REFERENCES "model_party"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "giver_valuation" ADD CONSTRAINT "FK_47e23a41a421456d0b63e5d7333" FOREIGN KEY ("flow_id") REFERENCES "value_flow"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "group_member" ADD CONSTRAINT "FK_3c648ecfe9c7be83af10258ffbd" FOREIGN KEY ("party_id_1") REFERENCES "party"("id") ON DELETE CASCADE ON UPDATE CASCADE`,
    );
    await runner.query(
      `ALTER TABLE "group_member" ADD CONSTRAINT "FK_077fdf0f7a274ef86720da951a5" FOREIGN KEY ("party_id_2") REFERENCES "party"("id") ON DELETE CASCADE ON UPDATE CASCADE`,
    );
    await runner.query(
      `ALTER TABLE "stakeholder_theme" ADD CONSTRAINT "FK_d09643b1c096c20d2ec1ef5338a" FOREIGN KEY ("stakeholder_id") REFERENCES "stakeholder"("id") ON DELETE CASCADE ON UPDATE CASCADE`,
    );
    await runner.query(
      `ALTER TABLE "stakeholder_theme" ADD CONSTRAINT "FK_d66a959b65588745b197d6492f6" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE CASCADE ON UPDATE CASCADE`,
    );
    await runner.query(
      `ALTER TABLE "interaction_person" ADD CONSTRAINT "FK_9654e6d302ca72e76de68cfc84c" FOREIGN KEY ("interaction_id") REFERENCES "interaction"("id") ON DELETE CASCADE ON UPDATE CASCADE`,
    );
    await runner.query(
      `ALTER TABLE "interaction_person" ADD CONSTRAINT "FK_4949bbdf16e0547a22d0f0733a7" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE CASCADE ON UPDATE CASCADE`,
    );
    await runner.query(
      `ALTER TABLE "project_theme" ADD CONSTRAINT "FK_075cbc51ec0a180e15b8f2e2409" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE`,
    );
    await runner.query(
      `ALTER TABLE "project_theme" ADD CONSTRAINT "FK_8d92394007fcf3f00051719a9ac" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE CASCADE ON UPDATE CASCADE`,
    );
    await runner.query(
      `ALTER TABLE "value_flow_requirement" ADD CONSTRAINT "FK_464a93c5bb8faf36ad21251c4d2" FOREIGN KEY ("value_flow_id_1") REFERENCES "value_flow"("id") ON DELETE CASCADE ON UPDATE CASCADE`,
    );
    await runner.query(
      `ALTER TABLE "value_flow_requirement" ADD CONSTRAINT "FK_96cc4527bccce1d958508dd91f7" FOREIGN KEY ("value_flow_id_2") REFERENCES "value_flow"("id") ON DELETE CASCADE ON UPDATE CASCADE`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
