import { Activity } from '../platform/activity.entity.js';
import { policyOf, widen } from '../platform/entity/policy.js';
import { every, sql } from '../platform/sql/sql.js';
import { interactionsWithin } from './interaction.access.js';

// The log of an interaction is as confidential as the interaction.
const { within } = policyOf(Activity);
widen(Activity, {
  within: (row, programmes) =>
    every([
      ...(within ? [within(row, programmes)] : []),
      sql`${row}.subject_kind <> 'Interaction' or exists (select from interaction i where i.id = ${row}.subject_id and ${interactionsWithin(sql`i`, programmes)})`,
    ]),
});
