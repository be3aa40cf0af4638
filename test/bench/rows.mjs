import { PROGRAMMES } from './ids.mjs';
import { interactionTables } from './interaction-rows.mjs';
import { modelTables } from './model-rows.mjs';
import { projectTables } from './project-rows.mjs';
import { random } from './random.mjs';
import { registerTables } from './register-rows.mjs';

/** Every table of the benchmark with its columns and its rows, in the order in which they are loaded. */
export function* tables(stakeholders) {
  const extent = {
    stakeholders,
    organisations: stakeholders / 10,
    projects: stakeholders / 10,
    inProgramme: stakeholders / PROGRAMMES,
    next: random(20210107),
  };
  yield* registerTables(extent);
  yield* projectTables(extent);
  yield* interactionTables(extent);
  yield* modelTables(extent);
}
