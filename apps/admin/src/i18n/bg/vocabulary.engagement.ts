import { cooperationFormNames } from '@tlaka/domain';
import type { engagementVocabulary as english } from '../en/vocabulary.engagement';

export const engagementVocabulary: typeof english = {
  cooperationForm: cooperationFormNames('bg'),
  modelStatus: {
    DRAFT: 'Чернова',
    IN_VALIDATION: 'За потвърждаване',
    VALIDATED: 'Потвърден',
    AGREED: 'Договорен',
    IN_FORCE: 'В сила',
    SUPERSEDED: 'Заменен',
    EXPIRED: 'Изтекъл',
    TERMINATED: 'Прекратен',
    REJECTED: 'Отхвърлен',
  },
  verdict: {
    WIN_WIN: 'Печеливш за всички',
    FRAGILE_WIN_WIN: 'Печеливш, но неустойчив',
    MARGINAL: 'На границата',
    NOT_WIN_WIN: 'Не е печеливш за всички',
    INCOMPLETE: 'Непълен',
  },
  partyStatus: { WIN: 'Печели', MARGINAL: 'Печели малко', LOSS: 'Губи' },
  preconditionAnswer: { YES: 'Налице', NO: 'Не е налице', NOT_APPLICABLE: 'Не се прилага' },
  reciprocity: { FREE_RIDER: 'Получава, без да дава', DONOR: 'Дава, без да получава' },
  valuationSource: {
    PARTY_STATED: 'Самата страна',
    COORDINATOR_ESTIMATE: 'Координаторът (преценка)',
    WORKSHOP: 'Участниците в работна среща',
  },
  confidence: { HIGH: 'Сигурно', MEDIUM: 'Доста сигурно', LOW: 'Предположение' },
  needIntensity: {
    A: 'А: добре дошло, липсата му няма да се усети',
    B: 'Б: добре дошло, липсата му ще се усети слабо',
    C: 'В: добре дошло, липсата му ще се усети',
    D: 'Г: нужно, липсата му ще се усети силно',
    E: 'Д: незаменимо, липсата му ще се усети много силно',
  },
};
