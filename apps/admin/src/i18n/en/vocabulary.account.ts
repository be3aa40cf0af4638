import type { GlobalRole, Language, ProgrammeRole, ThemeSource } from '@tlaka/domain';

export const accountVocabulary = {
  globalRole: { ADMIN: 'Administrator', MEMBER: 'Member' } satisfies Record<GlobalRole, string>,
  programmeRole: {
    MANAGER: 'Manager',
    COORDINATOR: 'Coordinator',
    TEAM: 'Team',
    FACILITATOR: 'Facilitator',
    PARTNER: 'Partner',
    VIEWER: 'Viewer',
  } satisfies Record<ProgrammeRole, string>,
  language: { bg: 'Bulgarian', en: 'English' } satisfies Record<Language, string>,
  themeSource: {
    ICC_TRACK: 'Intelligent Cities Challenge track',
    EUROSCIVOC: 'EuroSciVoc',
    CORDIS_TOPIC: 'CORDIS topic',
    LOCAL: 'Local',
  } satisfies Record<ThemeSource, string>,
};
