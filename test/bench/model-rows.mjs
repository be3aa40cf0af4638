import { fold } from '@tlaka/domain';
import { PROGRAMMES, TABLE, uuid } from './ids.mjs';

/** Every other project has a model: three parties, one scenario, each gives to the next. */
export function* modelTables({ stakeholders, projects, inProgramme }) {
  const models = stakeholders / 20;
  const ring = [0, 1, 2];
  const modelProgramme = (model) => Math.floor((model * 2) / (projects / PROGRAMMES));
  const programmeOfModel = (model) => uuid(TABLE.programme, modelProgramme(model));
  yield [
    'engagement_model',
    ['id', 'project_id', 'programme_id', 'revision', 'status', 'currency'],
    (function* () {
      for (let n = 0; n < models; n++)
        yield [uuid(TABLE.model, n), uuid(TABLE.project, n * 2), programmeOfModel(n), 1, 'DRAFT', 'EUR'];
    })(),
  ];
  yield [
    'model_party',
    ['id', 'model_id', 'programme_id', 'stakeholder_id', 'order'],
    (function* () {
      for (let n = 0; n < models; n++)
        for (const party of ring) {
          const stakeholder = modelProgramme(n) * inProgramme + ((n * 2 * 37 + party * 791) % inProgramme);
          yield [
            uuid(TABLE.modelParty, n * 3 + party),
            uuid(TABLE.model, n),
            programmeOfModel(n),
            uuid(TABLE.stakeholder, stakeholder),
            party + 1,
          ];
        }
    })(),
  ];
  yield [
    'scenario',
    ['id', 'model_id', 'programme_id', 'name', 'name_folded', 'order'],
    (function* () {
      for (let n = 0; n < models; n++)
        yield [uuid(TABLE.scenario, n), uuid(TABLE.model, n), programmeOfModel(n), 'A', 'a', 1];
    })(),
  ];
  yield [
    'value_flow',
    ['id', 'scenario_id', 'model_id', 'programme_id', 'from_id', 'to_id', 'label', 'label_folded'],
    (function* () {
      for (let n = 0; n < models; n++)
        for (const party of ring) {
          const label = `Поток ${n * 3 + party}`;
          yield [
            uuid(TABLE.flow, n * 3 + party),
            uuid(TABLE.scenario, n),
            uuid(TABLE.model, n),
            programmeOfModel(n),
            uuid(TABLE.modelParty, n * 3 + party),
            uuid(TABLE.modelParty, n * 3 + ((party + 1) % 3)),
            label,
            fold(label),
          ];
        }
    })(),
  ];
}
