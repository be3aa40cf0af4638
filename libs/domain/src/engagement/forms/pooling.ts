import { CITY, PARTNER } from './roles.js';
import { type Forms, FUNDER, gives, lends, risk, role, text } from './template.js';

/** Forms in which equals put together what none of them has alone. */
export const POOLING = {
  JOINT_APPLICATION: {
    purpose: text(
      'Консорциум подготвя общо предложение и, ако бъде одобрено, изпълнява проекта с безвъзмездно финансиране.',
      'A consortium prepares one proposal and, if it is granted, carries the project out with the grant.',
    ),
    roles: [
      role('lead', 'Водещ партньор', 'Lead partner'),
      PARTNER,
      role('supporter', 'Асоцииран партньор', 'Associated partner'),
    ],
    flows: [
      gives(
        FUNDER,
        'lead',
        'MONEY',
        'FUNDING',
        'Безвъзмездно финансиране за водещия',
        'A grant for the lead',
      ),
      gives(FUNDER, 'partner', 'MONEY', 'FUNDING', 'Дял от финансирането', 'A share of the grant'),
      gives(
        'lead',
        'partner',
        'COORDINATION',
        'NETWORK',
        'Водене на консорциума и писане на предложението',
        'Leading the consortium and writing the proposal',
      ),
      gives(
        'partner',
        'lead',
        'STAFF_TIME',
        'SKILLED_PEOPLE',
        'Екип и допустима роля',
        'Staff and an eligible role',
      ),
      gives('partner', 'lead', 'MONEY', 'COST_SAVING', 'Собствен принос', 'Co-financing'),
      lends(
        'supporter',
        'lead',
        'REPUTATION_ENDORSEMENT',
        'LEGITIMACY_TRUST',
        'Писмо за подкрепа',
        'A letter of support',
      ),
      gives(
        'lead',
        'supporter',
        'RESEARCH',
        'KNOWLEDGE',
        'Резултатите от проекта',
        'The results of the project',
      ),
    ],
    preconditions: [
      text('Идеята отговаря на поканата.', 'The idea fits the call.'),
      text('Водещият партньор е избран.', 'The lead partner is chosen.'),
      text('Ролите на всички са допустими.', 'Everybody has an eligible role.'),
      text('Писмата за подкрепа са подписани.', 'Letters of support are signed.'),
    ],
    risks: [
      risk('lead', 'Предложението не е одобрено', 'The proposal is not funded'),
      risk(
        'partner',
        'Друг партньор се отказва и делът му се преразпределя',
        'Another partner drops out and its share moves',
      ),
      risk('supporter', 'Името му се ползва без резултат за него', 'Its name is used and nothing comes back'),
    ],
    months: { least: 24, most: 51 },
  },
  LOCAL_GREEN_DEAL: {
    purpose: text(
      'Общината и предприятия поемат взаимни екологични ангажименти с цел и срок и ги отчитат публично.',
      'The city and businesses make green commitments to each other, with target and date, and report on them in public.',
    ),
    roles: [
      CITY,
      role('business', 'Предприятие', 'Business'),
      role('community', 'Местна общност', 'Local community'),
    ],
    flows: [
      gives('city', 'business', 'LEGAL_MANDATE', 'COST_SAVING', 'По-бързи разрешителни', 'Faster permits'),
      gives(
        'city',
        'business',
        'COMMUNICATION_CHANNEL',
        'VISIBILITY',
        'Видимост на поетите ангажименти',
        'Visibility of the commitments',
      ),
      gives(
        'city',
        'business',
        'NETWORK_ACCESS',
        'MARKET_ACCESS',
        'Достъп до зелени пазари и поръчки',
        'Access to green markets and procurement',
      ),
      gives(
        'business',
        'city',
        'EQUIPMENT',
        'IMPACT_ON_MISSION',
        'Измерими действия по стратегията',
        'Measurable action that delivers the strategy',
      ),
      gives('business', 'city', 'DATA', 'COMPLIANCE', 'Данни за напредъка', 'Data on progress'),
      gives(
        'business',
        'community',
        'MONEY',
        'SERVICE_FOR_USERS',
        'По-добра среда в квартала',
        'Better surroundings',
      ),
      gives(
        'community',
        'business',
        'COMMUNITY_REACH',
        'LEGITIMACY_TRUST',
        'Обществена подкрепа',
        'Public support',
      ),
      lends(
        'community',
        'city',
        'COMMUNITY_REACH',
        'LEGITIMACY_TRUST',
        'Участие и обратна връзка',
        'Taking part, and opinions',
      ),
    ],
    preconditions: [
      text('Има политически мандат.', 'There is a political mandate.'),
      text('Определен е екип за сделката.', 'A team for the deal is named.'),
      text('Ангажиментите се измерват и имат срок.', 'Commitments can be measured and have a date.'),
      text('Напредъкът се проследява и публикува.', 'Progress is monitored and published.'),
    ],
    risks: [
      risk('city', 'Зелени обещания само на хартия', 'Greenwashing'),
      risk(
        'business',
        'Други ползват облагите, без да допринасят',
        'Others enjoy the benefits without contributing',
      ),
      risk('community', 'Разходите се прехвърлят върху жителите', 'The cost is passed on to residents'),
    ],
    months: { least: 12, most: 60 },
  },
  INTERMUNICIPAL: {
    purpose: text(
      'Общини поддържат обща услуга или система, за да делят разхода и да стигнат нужния размер.',
      'Municipalities run a service or a system in common, to share its cost and to reach the size it needs.',
    ),
    roles: [
      role('host', 'Община домакин', 'Host municipality'),
      role('member', 'Община участник', 'Member municipality'),
    ],
    flows: [
      gives(
        'host',
        'member',
        'SOFTWARE_PLATFORM',
        'SERVICE_FOR_USERS',
        'Обща система или услуга',
        'A common system or service',
      ),
      gives(
        'host',
        'member',
        'COORDINATION',
        'COST_SAVING',
        'Управление на общата работа',
        'Running the common work',
      ),
      gives('member', 'host', 'MONEY', 'COST_SAVING', 'Дял от разходите', 'A share of the cost'),
      gives(
        'member',
        'host',
        'STAFF_TIME',
        'SKILLED_PEOPLE',
        'Служители за общия екип',
        'Staff for the common team',
      ),
      lends(
        'member',
        'host',
        'NETWORK_ACCESS',
        'POLICY_INFLUENCE',
        'Повече тежест пред държавата',
        'More weight with the state',
      ),
    ],
    preconditions: [
      text(
        'Има решения на общинските съвети по ЗМСМА.',
        'The councils have decided, as the Local Government Act asks.',
      ),
      text('Ключът за делене на разходите е договорен.', 'The key for sharing the cost is agreed.'),
      text('Записано е как се излиза.', 'How to leave is written down.'),
    ],
    risks: [
      risk('host', 'Закъснели вноски', 'Contributions come late'),
      risk('member', 'Неравномерно ползване при равни вноски', 'Uneven use at equal contributions'),
    ],
    months: { least: 12, most: 120 },
  },
} satisfies Forms;
