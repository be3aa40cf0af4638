import type { ListAnswer, RecordAnswer, ResourceEntry, TlakaRecord } from './entry';
import { composed, type Operation } from './graphql';

export interface Root {
  /** The GraphQL type, the field of one, the field of many. */
  type: string;
  one: string;
  many: string;
}

type Write = 'create' | 'update' | 'archive' | 'restore';

const WRITES: readonly Write[] = ['create', 'update', 'archive', 'restore'];

const mutation = ({ type }: Root, write: Write): string => {
  const [variables, passed] = {
    create: [`$input: Create${type}Input!`, 'input: $input'],
    update: [
      `$id: ID!, $expectedVersion: Int!, $patch: ${type}Patch!`,
      'id: $id, expectedVersion: $expectedVersion, patch: $patch',
    ],
    archive: ['$id: ID!, $expectedVersion: Int!', 'id: $id, expectedVersion: $expectedVersion'],
    restore: ['$id: ID!', 'id: $id'],
  }[write];
  return `mutation ${write}${type}(${variables}) { record: ${write}${type}(${passed}) { ...${type}Core } }`;
};

/** The list of a type, reading its fragment (named `<Type>Core`). */
export const listOf = <R>(type: string, many: string, fragment: Operation<R, never>) =>
  composed<ListAnswer<R>, never>(
    `query ${many}($filter: ${type}Filter, $sort: [${type}Sort!], $page: PageInput, $total: Boolean!) {
      page: ${many}(filter: $filter, sort: $sort, page: $page) {
        hasNext total @include(if: $total) items { ...${type}Core }
      }
    }`,
    [fragment],
  );

/**
 * The operations that the API has for every ordinary type, all reading the one fragment (named `<Type>Core`), so that
 * a record has one shape wherever it comes from. `writes` names those that exist; a spec holds them to the schema.
 */
export const crud = <R extends TlakaRecord>(
  root: Root,
  fragment: Operation<R, never>,
  writes: readonly Write[] = WRITES,
): Pick<ResourceEntry<R>, 'list' | 'one' | Write> => {
  const { type, one, many } = root;
  const written = writes.map((write) => [
    write,
    composed<RecordAnswer<R>, never>(mutation(root, write), [fragment]),
  ]);
  return {
    list: listOf(type, many, fragment),
    one: composed<RecordAnswer<R>, never>(
      `query ${one}($id: ID!) { record: ${one}(id: $id) { ...${type}Core } }`,
      [fragment],
    ),
    ...(Object.fromEntries(written) as Partial<Pick<ResourceEntry<R>, Write>>),
  };
};
