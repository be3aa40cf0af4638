import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import { Args, GqlExecutionContext, ID, Int } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { contextOf } from '../access/allow.js';
import type { Context } from '../context.js';
import type { Class } from '../entity/marks.js';
import { notFound } from '../errors.js';
import type { ListArguments, Selection, Tools } from '../read/reader.js';
import type { Sql } from '../sql/sql.js';
import { SqlJson } from '../read/sql-json.js';
import { ListOf } from '../read/inputs.js';
import { ClassPipe } from './input.pipe.js';
import { UuidPipe } from './uuid.pipe.js';

/** The request's context, first argument of every resolver. */
export const Ctx = createParamDecorator((_: unknown, execution: ExecutionContext): Context =>
  contextOf(execution),
);

/** The argument `id` (or another name), a UUID. */
export const Id = (name = 'id'): ParameterDecorator =>
  Args(name, { type: () => ID, description: 'UUID.' }, UuidPipe);

/** The version that the caller's change starts from. */
export const ExpectedVersion = (): ParameterDecorator =>
  Args('expectedVersion', {
    type: () => Int,
    description: 'The version that the change starts from; CONFLICT if it is not current.',
  });

/** The arguments of a list of `type`: `filter`, `sort`, `page`, checked by their rules. */
export const List = (type: Class): ParameterDecorator => {
  const args = ListOf(type);
  return Args({ type: () => args }, new ClassPipe(args));
};

export const selectionOf = ({ fieldNodes, fragments, variableValues }: GraphQLResolveInfo): Selection => ({
  nodes: fieldNodes,
  fragments,
  variables: variableValues,
});

/** What a root field asked for, ready to be answered by the Reader. */
export class Reading {
  constructor(
    private readonly context: Context,
    private readonly selection: Selection,
  ) {}

  /** A page of rows. */
  page(type: Class, args: ListArguments): Promise<SqlJson> {
    return this.context.platform.reader.page(this.asker, type, args, this.selection);
  }

  /** One row; NOT_FOUND where there is none, or none for this actor. */
  async one(type: Class, id: string): Promise<SqlJson> {
    const row = await this.context.platform.reader.one(this.asker, type, id, this.selection);
    if (!row) throw notFound();
    return row;
  }

  /** Ends the unit of writes and answers with the row of that id as it has become. */
  async written(type: Class, id: string): Promise<SqlJson> {
    const back = this.context.platform.reader.readBack(this.asker, type, this.selection);
    const answer = await this.context.commit({ id, back });
    if (!answer) return this.one(type, id);
    if (answer.text === null) throw notFound();
    return new SqlJson(answer.text);
  }

  /** What a slice answers by a statement of its own. */
  custom(type: Class, args: Record<string, unknown>, compile: (tools: Tools) => Sql): Promise<SqlJson> {
    return this.context.platform.reader.custom(this.asker, type, args, this.selection, compile);
  }

  private get asker() {
    return {
      actor: this.context.actor,
      language: this.context.language,
      connection: this.context.platform.pool,
    };
  }
}

export const Reads = createParamDecorator(
  (_: unknown, execution: ExecutionContext): Reading =>
    new Reading(
      contextOf(execution),
      selectionOf(GqlExecutionContext.create(execution).getInfo<GraphQLResolveInfo>()),
    ),
);
