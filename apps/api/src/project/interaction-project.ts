import { notFound } from '../platform/errors.js';
import { reactTo } from '../platform/reactions.js';
import { constant, sql } from '../platform/sql/sql.js';
import { Project } from './project.entity.js';

// A contact is about a project of its own programme; one of another is as good as none.
reactTo('interaction.about', async (ctx, _interaction, { programmeId, projectId }) => {
  const found = await ctx.rows(
    Project,
    (row) =>
      sql`${row}.id = ${constant(projectId, 'uuid')} and ${row}.programme_id = ${constant(programmeId, 'uuid')}`,
  );
  if (!found.length) throw notFound();
});
