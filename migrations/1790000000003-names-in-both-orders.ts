import type { MigrationInterface, QueryRunner } from 'typeorm';

const english = (name: string): string =>
  `coalesce(nullif(regexp_replace(btrim(regexp_replace(${name}, '\\s+', ' ', 'g')) collate "bg-x-icu", '^[^[:alnum:]]+', ''), ''), ${name})`;

/** Lists stand in the order of the names that the reader sees, and those differ by language. */
export class NamesInBothOrders1790000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index "party_by_name"`);
    await runner.query(`drop index "stakeholder_by_name"`);
    await runner.query(`drop index "stakeholder_by_name_in_programme"`);
    for (const table of ['party', 'stakeholder']) {
      await runner.query(`alter table "${table}" rename column "sort_name" to "sort_name_bg"`);
      await runner.query(`alter table "${table}" add "sort_name_en" text`);
    }
    await runner.query(
      `update "party" set sort_name_en = case when kind = 'ORGANISATION' then ${english('coalesce(name_en, legal_name)')} else sort_name_bg end`,
    );
    await runner.query(
      `update "stakeholder" s set sort_name_en = p.sort_name_en from "party" p where p.id = s.party_id`,
    );
    for (const table of ['party', 'stakeholder'])
      await runner.query(`alter table "${table}" alter column "sort_name_en" set not null`);
    for (const language of ['bg', 'en']) {
      const name = `sort_name_${language} collate "bg-x-icu"`;
      await runner.query(`create index "party_by_name_${language}" on "party" (kind, ${name}, id)`);
      await runner.query(`create index "stakeholder_by_name_${language}" on "stakeholder" (${name}, id)`);
      await runner.query(
        `create index "stakeholder_by_name_${language}_in_programme" on "stakeholder" (programme_id, ${name}, id)`,
      );
    }
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
