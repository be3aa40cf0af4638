import { accountVocabulary } from './vocabulary.account';
import { engagementVocabulary } from './vocabulary.engagement';
import { partyVocabulary } from './vocabulary.party';
import { projectVocabulary } from './vocabulary.project';
import { stakeholderVocabulary } from './vocabulary.stakeholder';

export const vocabulary = {
  ...accountVocabulary,
  ...partyVocabulary,
  ...stakeholderVocabulary,
  ...projectVocabulary,
  ...engagementVocabulary,
};
