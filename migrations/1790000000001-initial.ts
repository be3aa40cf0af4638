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
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
