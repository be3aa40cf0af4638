import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Projects of a programme by title, as readers of each language see it. */
export class TitlesInOrder1790000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [language, other] of [
      ['bg', 'en'],
      ['en', 'bg'],
    ])
      await runner.query(
        `create index "project_by_title_${language}_in_programme" on "project" (programme_id, (coalesce(title_${language}, title_${other})) collate "bg-x-icu", id)`,
      );
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
