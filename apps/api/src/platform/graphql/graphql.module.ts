import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../context.js';
import { LIMITS, limitsPlugin, limitsRule } from './limits.js';
import { SpliceSchema } from './splice-schema.js';
import { splicePlugin, stringifyResult } from './splice.plugin.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the authentication hook before any handler runs. */
    tlaka?: Context;
  }
}

/** What Apollo refuses before any plugin sees it: no JSON object, no query, a batch, a form of another site. */
const ofApollo = (error: GraphQLFormattedError): GraphQLFormattedError =>
  error.extensions?.code === 'BAD_REQUEST'
    ? { message: error.message, extensions: { code: 'VALIDATION', fields: [] } }
    : error;

/** Apollo as it runs here: no landing page, no batching, errors and answers by our own plugins. */
@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [SpliceSchema],
      useFactory: (schema: SpliceSchema) => ({
        autoSchemaFile: true,
        sortSchema: true,
        path: '/graphql',
        graphiql: false,
        introspection: true,
        csrfPrevention: true,
        persistedQueries: false,
        allowBatchedHttpRequests: false,
        autoTransformHttpErrors: false,
        preserveHttpStatusForExecutionErrors: false,
        includeStacktraceInErrorResponses: false,
        hideSchemaDetailsFromClientErrors: true,
        stringifyResult,
        formatError: ofApollo,
        parseOptions: { maxTokens: LIMITS.tokens },
        validationRules: [limitsRule],
        plugins: [ApolloServerPluginCacheControlDisabled(), limitsPlugin, splicePlugin(schema)],
        // Apollo clones its context value, so the context itself stands one step inside.
        context: (request: FastifyRequest) => ({ tlaka: request.tlaka }),
      }),
    }),
  ],
})
export class GraphqlModule {}
