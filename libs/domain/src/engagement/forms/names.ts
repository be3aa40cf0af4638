import type { Language } from '../../account/language.js';
import type { Text } from '../../reason.js';
import { type CooperationForm, COOPERATION_FORMS } from '../vocabulary.js';

/** What the forms of cooperation are called. */
export const COOPERATION_FORM_NAMES: Readonly<Record<CooperationForm, Text>> = {
  MOU: { bg: 'Меморандум за сътрудничество', en: 'Memorandum of understanding' },
  WORKING_GROUP: { bg: 'Работна група', en: 'Working group' },
  CO_CREATION: { bg: 'Съвместно създаване', en: 'Co-creation' },
  LIVING_LAB: { bg: 'Жива лаборатория', en: 'Living lab' },
  PILOT: { bg: 'Пилотен проект', en: 'Pilot' },
  DATA_SHARING: { bg: 'Споделяне на данни', en: 'Data sharing' },
  JOINT_APPLICATION: { bg: 'Съвместно кандидатстване за финансиране', en: 'Joint application for funding' },
  PCP: { bg: 'Предпазарно възлагане', en: 'Pre-commercial procurement' },
  PPI: { bg: 'Обществена поръчка за иновации', en: 'Public procurement of innovation' },
  INNOVATION_PARTNERSHIP: { bg: 'Партньорство за иновации', en: 'Innovation partnership' },
  PPP_CONCESSION: {
    bg: 'Публично-частно партньорство или концесия',
    en: 'Public-private partnership or concession',
  },
  SERVICE_CONTRACT: { bg: 'Договор за услуга', en: 'Service contract' },
  SPONSORSHIP: { bg: 'Спонсорство или дарение', en: 'Sponsorship or donation' },
  TWINNING: { bg: 'Побратимяване', en: 'Twinning' },
  MENTORING: { bg: 'Менторство', en: 'Mentoring' },
  LOCAL_GREEN_DEAL: { bg: 'Местна зелена сделка', en: 'Local Green Deal' },
  CHALLENGE: { bg: 'Предизвикателство', en: 'Challenge' },
  INTERNSHIP: { bg: 'Стажове', en: 'Internships' },
  PARTICIPATORY_BUDGET: { bg: 'Бюджет с участие на гражданите', en: 'Participatory budget' },
  INTERMUNICIPAL: { bg: 'Междуобщинско сътрудничество', en: 'Cooperation of municipalities' },
};

/** The names in one language. Pure. */
export const cooperationFormNames = (language: Language): Record<CooperationForm, string> =>
  Object.fromEntries(
    COOPERATION_FORMS.map((form) => [form, COOPERATION_FORM_NAMES[form][language]]),
  ) as Record<CooperationForm, string>;
