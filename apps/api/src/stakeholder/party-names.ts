import { reactTo } from '../platform/reactions.js';
import { constant, sql } from '../platform/sql/sql.js';

// Copies of a party's names change with them; that is no change of the stakeholder, so its version stays.
reactTo('party.renamed', (ctx, party, { sortNameBg, sortNameEn, searchText }) =>
  ctx.write(
    sql`update stakeholder set sort_name_bg = ${constant(sortNameBg, 'text')}, sort_name_en = ${constant(sortNameEn, 'text')}, search_text = ${constant(searchText, 'text')}
      where party_id = ${constant(party.id, 'uuid')} returning id`,
  ),
);
