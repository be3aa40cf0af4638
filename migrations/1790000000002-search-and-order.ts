import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Indexes that TypeORM cannot say: by parts of words, and in Bulgarian order. */
export class SearchAndOrder1790000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index "party_search" on "party" using gin (search_text gin_trgm_ops)`);
    await runner.query(`create index "party_by_name" on "party" (kind, sort_name collate "bg-x-icu", id)`);
    await runner.query(
      `create index "stakeholder_search" on "stakeholder" using gin (search_text gin_trgm_ops)`,
    );
    await runner.query(
      `create index "stakeholder_by_name" on "stakeholder" (sort_name collate "bg-x-icu", id)`,
    );
    await runner.query(
      `create index "stakeholder_by_name_in_programme" on "stakeholder" (programme_id, sort_name collate "bg-x-icu", id)`,
    );
    await runner.query(
      `create index "interaction_search" on "interaction" using gin (subject_folded gin_trgm_ops)`,
    );
    await runner.query(
      `create index "interaction_stakeholder_latest" on "interaction_stakeholder" (stakeholder_id, at desc) include (interaction_id, contact, confidential, archived_at)`,
    );
    await runner.query(`create index "project_search" on "project" using gin (search_text gin_trgm_ops)`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
