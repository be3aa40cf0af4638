import { CITY, FIRM, UNIVERSITY } from './roles.js';
import { type Forms, gives, lends, risk, role, text } from './template.js';

/** Forms in which something new is tried out in the life of a city. */
export const TRYING_OUT = {
  LIVING_LAB: {
    purpose: text(
      'Място в града, в което жители, учени и фирми изпитват решения в истинска среда.',
      'A place in the city where residents, researchers and companies try solutions in real life.',
    ),
    roles: [CITY, UNIVERSITY, FIRM, role('users', 'Жители и потребители', 'Residents and users')],
    flows: [
      gives(
        'city',
        'firm',
        'TEST_ENVIRONMENT',
        'REFERENCE_CUSTOMER',
        'Място за изпитване в реална среда',
        'A site for testing in real life',
      ),
      gives('city', 'university', 'DATA', 'DATA_ACCESS', 'Данни от лабораторията', 'Data from the lab'),
      gives('university', 'city', 'RESEARCH', 'KNOWLEDGE', 'Изследване и оценка', 'Research and evaluation'),
      gives(
        'firm',
        'city',
        'EQUIPMENT',
        'SERVICE_FOR_USERS',
        'Прототип и поддръжка',
        'A prototype and its upkeep',
      ),
      gives('users', 'firm', 'DATA', 'KNOWLEDGE', 'Данни от ползването и мнения', 'Data of use and opinions'),
      gives(
        'university',
        'firm',
        'RESEARCH',
        'KNOWLEDGE',
        'Независимо потвърждение на резултатите',
        'Independent validation',
      ),
      lends(
        'city',
        'users',
        'LEGAL_MANDATE',
        'SERVICE_FOR_USERS',
        'Ранно ползване и право на глас',
        'Early use and a say',
      ),
    ],
    preconditions: [
      text(
        'Етично становище и съгласие по Общия регламент за защита на данните.',
        'Ethics opinion and consent under the GDPR.',
      ),
      text('Разрешение за ползване на мястото.', 'Permission for the site.'),
      text('Правило за интелектуалната собственост.', 'A rule on intellectual property.'),
    ],
    risks: [
      risk(
        'city',
        'Решението остава само опит и не се разгръща',
        'The solution does not scale after the trial',
      ),
      risk('firm', 'Отговорност за вреди по време на опита', 'Liability during the trial'),
    ],
    months: { least: 12, most: 36 },
  },
  PILOT: {
    purpose: text(
      'Продукт се изпитва в малък мащаб, с критерии за успех и изход, уговорени предварително.',
      'A product is tried on a small scale, with criteria of success and an exit agreed beforehand.',
    ),
    roles: [CITY, FIRM, UNIVERSITY],
    flows: [
      gives(
        'city',
        'firm',
        'TEST_ENVIRONMENT',
        'REFERENCE_CUSTOMER',
        'Среда за изпитване и препоръка при успех',
        'A test environment, and a reference if it succeeds',
      ),
      gives(
        'firm',
        'city',
        'SOFTWARE_PLATFORM',
        'SERVICE_FOR_USERS',
        'Продукт за срока на пилота',
        'The product while the pilot lasts',
      ),
      gives('firm', 'city', 'TRAINING', 'SKILLED_PEOPLE', 'Обучение на служителите', 'Training of staff'),
      gives('university', 'city', 'RESEARCH', 'KNOWLEDGE', 'Независима оценка', 'An independent evaluation'),
      gives(
        'city',
        'university',
        'DATA',
        'DATA_ACCESS',
        'Данни от пилота за публикации',
        'Data of the pilot for publications',
      ),
    ],
    preconditions: [
      text(
        'Критериите за успех и изходът са записани преди началото.',
        'Criteria of success and the exit are written down before the start.',
      ),
      text(
        'Пилотът е съобразен с правилата за обществени поръчки.',
        'The pilot is safe with regard to procurement rules.',
      ),
    ],
    risks: [
      risk('city', 'Зависимост от един доставчик', 'Lock-in to one supplier'),
      risk(
        'firm',
        'Отстраняване от бъдеща поръчка заради предимство',
        'Exclusion from a later tender for an unfair advantage',
      ),
    ],
    months: { least: 3, most: 12 },
  },
  CHALLENGE: {
    purpose: text(
      'Градът поставя задача, а екипи се състезават с решения за кратко време.',
      'The city sets a problem and teams compete with solutions in a short time.',
    ),
    roles: [
      CITY,
      UNIVERSITY,
      role('team', 'Екип или стартъп', 'Team or start-up'),
      role('sponsor', 'Спонсор', 'Sponsor'),
    ],
    flows: [
      gives('city', 'team', 'DATA', 'DATA_ACCESS', 'Задача и данни по нея', 'A problem and data on it'),
      gives('sponsor', 'team', 'MONEY', 'REVENUE', 'Награда', 'A prize'),
      gives('university', 'team', 'EXPERTISE', 'KNOWLEDGE', 'Ментори', 'Mentors'),
      gives('university', 'city', 'SPACE_VENUE', 'COST_SAVING', 'Зала за събитието', 'A venue for the event'),
      gives('team', 'city', 'EXPERTISE', 'KNOWLEDGE', 'Идеи и прототипи', 'Ideas and prototypes'),
      lends('team', 'sponsor', 'NETWORK_ACCESS', 'SKILLED_PEOPLE', 'Среща с таланти', 'Meeting talent'),
      lends(
        'city',
        'sponsor',
        'COMMUNICATION_CHANNEL',
        'VISIBILITY',
        'Видимост на събитието',
        'Visibility at the event',
      ),
      lends(
        'city',
        'university',
        'REPUTATION_ENDORSEMENT',
        'IMPACT_ON_MISSION',
        'Истински задачи за студентите',
        'Real problems for students',
      ),
    ],
    preconditions: [
      text('Пътят на решението след наградата е уговорен.', 'The route after the prize is agreed.'),
      text('Записано е чии са правата върху идеите.', 'Who owns the ideas is written down.'),
      text('Данните са подготвени и позволени за ползване.', 'The data are ready and may be used.'),
    ],
    risks: [
      risk('city', 'Идеите замират след събитието', 'The ideas die after the event'),
      risk('team', 'Неплатен труд без продължение', 'Unpaid work that leads nowhere'),
      risk('sponsor', 'Името му се свързва с неизпълнени обещания', 'Its name is tied to promises not kept'),
    ],
    months: { least: 1, most: 3 },
  },
  DATA_SHARING: {
    purpose: text(
      'Който държи данни, ги дава при ясни условия на онези, които правят от тях услуги и анализи.',
      'Whoever holds data gives it on clear terms to those who make services and analyses of it.',
    ),
    roles: [
      role('holder', 'Притежател на данните', 'Data holder'),
      role('developer', 'Разработчик на услуги', 'Developer of services'),
      role('analyst', 'Изследовател', 'Researcher'),
    ],
    flows: [
      gives(
        'holder',
        'developer',
        'DATA',
        'DATA_ACCESS',
        'Данни и описание през програмен интерфейс',
        'Data and its documentation through an API',
      ),
      gives('holder', 'analyst', 'DATA', 'DATA_ACCESS', 'Данни за изследване', 'Data for research'),
      gives(
        'developer',
        'holder',
        'SOFTWARE_PLATFORM',
        'SERVICE_FOR_USERS',
        'Приложения върху данните',
        'Applications built on the data',
      ),
      gives(
        'developer',
        'holder',
        'EXPERTISE',
        'KNOWLEDGE',
        'Сигнали за грешки в данните',
        'Reports of errors in the data',
      ),
      gives('analyst', 'holder', 'RESEARCH', 'KNOWLEDGE', 'Анализи и изводи', 'Analyses and findings'),
      lends(
        'holder',
        'developer',
        'REPUTATION_ENDORSEMENT',
        'VISIBILITY',
        'Посочване като потребител на данните',
        'Being named as a user of the data',
      ),
    ],
    preconditions: [
      text('Има правно основание за споделянето.', 'There is a legal basis for sharing.'),
      text('Лицензът е избран и обявен.', 'The licence is chosen and published.'),
      text(
        'Направена е оценка на въздействието върху защитата на данните, ако има лични данни.',
        'A data protection impact assessment is made where personal data are involved.',
      ),
      text('Определен е отговорник за програмния интерфейс.', 'Somebody owns the API.'),
    ],
    risks: [
      risk('holder', 'Изтичане на данни или разпознаване на хора', 'A breach, or people being recognised'),
      risk(
        'developer',
        'Данните се менят или спират без предупреждение',
        'The data change or stop without notice',
      ),
      risk(
        'analyst',
        'Данните са непълни и изводите подвеждат',
        'The data are incomplete and findings mislead',
      ),
    ],
    months: { least: 12, most: null },
  },
} satisfies Forms;
