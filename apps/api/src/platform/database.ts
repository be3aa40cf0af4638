import { DataSource, DefaultNamingStrategy, type NamingStrategyInterface, Table } from 'typeorm';
import { types } from 'pg';
import type { Pool } from 'pg';
import type { Class } from './entity/marks.js';

const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** Tables and columns in snake case, so that SQL written by hand needs no quotes. */
class SnakeNaming extends DefaultNamingStrategy implements NamingStrategyInterface {
  override tableName(type: string, custom?: string): string {
    return custom ?? snake(type);
  }
  override columnName(property: string, custom: string | undefined, prefixes: string[]): string {
    return [...prefixes, custom ?? property].map(snake).join('_');
  }
  override relationName(property: string): string {
    return snake(property);
  }
  override joinColumnName(relation: string, column: string): string {
    return `${snake(relation)}_${column}`;
  }
  override joinTableColumnName(table: string, property: string): string {
    return `${snake(table)}_${snake(property)}`;
  }
  override indexName(table: Table | string, columns: string[], where?: string): string {
    return super.indexName(table, columns, where).toLowerCase();
  }
}

// Days stay days and moments stay text in UTC: no time zone of this process touches them.
types.setTypeParser(types.builtins.DATE, (value) => value);
types.setTypeParser(types.builtins.TIMESTAMPTZ, (value) => new Date(value).toISOString());
types.setTypeParser(types.builtins.INT8, Number);

export function dataSource(
  url: string,
  entities: readonly Class[],
  migrations: readonly Class[],
  poolSize: number,
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...entities] as never[],
    migrations: [...migrations] as never[],
    migrationsTableName: 'migration',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    applicationName: 'tlaka',
    extra: {
      max: poolSize,
      maxUses: 50_000,
      idleTimeoutMillis: 0,
      connectionTimeoutMillis: 2_000,
      keepAlive: true,
      options:
        '-c TimeZone=UTC -c statement_timeout=15000 -c lock_timeout=2000 -c idle_in_transaction_session_timeout=10000 -c jit=off -c search_path=public',
    },
  });
}

/** TypeORM's own pool; it never names statements itself. */
export const poolOf = (source: DataSource): Pool => (source.driver as unknown as { master: Pool }).master;
