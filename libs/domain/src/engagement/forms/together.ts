import { type CooperationTemplate, gives, lends, risk, role, text } from './template.js';

const city = role('city', 'Община', 'City');
const partner = role('partner', 'Партньор', 'Partner');
const university = role('university', 'Университет', 'University');
const firm = role('firm', 'Фирма', 'Company');
const association = role('association', 'Гражданска организация', 'Civil society organisation');

/** Forms that bind people more than money. */
export const TOGETHER: readonly CooperationTemplate[] = [
  {
    form: 'MOU',
    purpose: text(
      'Страните заявяват какво искат да постигнат заедно и кой отговаря за това, без плащания помежду си.',
      'The parties state what they want to reach together and who answers for it, with no payments between them.',
    ),
    roles: [city, partner],
    flows: [
      gives('city', 'partner', 'NETWORK_ACCESS', 'NETWORK', 'Достъп до проекти, лица за контакт и програми', 'Access to projects, contact persons and programmes'),
      lends('city', 'partner', 'REPUTATION_ENDORSEMENT', 'VISIBILITY', 'Видимост като партньор на града', 'Visibility as a partner of the city'),
      gives('partner', 'city', 'STAFF_TIME', 'KNOWLEDGE', 'Време на определено лице за контакт', 'Time of a named contact person'),
      gives('partner', 'city', 'EXPERTISE', 'KNOWLEDGE', 'Мнения и съвети по общите теми', 'Opinions and advice on the common themes'),
    ],
    preconditions: [
      text('Подписващите имат право да поемат ангажимента.', 'Those who sign have the mandate to do so.'),
      text('Меморандумът не урежда плащания.', 'The memorandum settles no payments.'),
      text('Записано е как се прекратява.', 'How it ends is written down.'),
    ],
    risks: [
      risk('city', 'Документът остава празна хартия', 'It stays an empty paper'),
      risk('partner', 'Не е ясно кога и как се излиза', 'When and how one leaves is unclear'),
    ],
    months: { least: 12, most: 36 },
  },
  {
    form: 'WORKING_GROUP',
    purpose: text(
      'Представители на властта, науката, бизнеса и гражданите обсъждат решенията, преди да бъдат взети.',
      'Representatives of government, academia, business and citizens discuss decisions before they are taken.',
    ),
    roles: [city, university, firm, association],
    flows: [
      gives('city', 'association', 'LEGAL_MANDATE', 'POLICY_INFLUENCE', 'Място в работната група', 'A seat in the working group'),
      gives('city', 'firm', 'LEGAL_MANDATE', 'POLICY_INFLUENCE', 'Ранна информация и право на становище', 'Early information and a say'),
      gives('city', 'university', 'LEGAL_MANDATE', 'IMPACT_ON_MISSION', 'Място за научни доводи в решенията', 'A place for evidence in decisions'),
      lends('association', 'city', 'COMMUNITY_REACH', 'LEGITIMACY_TRUST', 'Представителност и доверие', 'Representativeness and trust'),
      gives('university', 'city', 'EXPERTISE', 'KNOWLEDGE', 'Експертни становища', 'Expert opinions'),
      gives('firm', 'city', 'EXPERTISE', 'KNOWLEDGE', 'Опит от практиката', 'Experience from practice'),
    ],
    preconditions: [
      text('Има заповед на кмета и правила за работа.', 'There is an order of the mayor and rules of work.'),
      text('Протоколите се публикуват.', 'Minutes are published.'),
      text('Казано е как становищата влияят на решенията.', 'It is said how opinions shape decisions.'),
    ],
    risks: [
      risk('city', 'Най-шумните вземат връх', 'The loudest take over'),
      risk('association', 'Умора от срещи без резултат', 'Fatigue from meetings without a result'),
    ],
    months: { least: 6, most: 24 },
  },
  {
    form: 'CO_CREATION',
    purpose: text(
      'Тези, които ще ползват услугата, я създават заедно с тези, които ще я предоставят.',
      'Those who will use a service make it together with those who will provide it.',
    ),
    roles: [
      city,
      role('citizens', 'Граждани', 'Citizens'),
      association,
      role('designer', 'Дизайнери и фасилитатори', 'Designers and facilitators'),
    ],
    flows: [
      gives('citizens', 'city', 'EXPERTISE', 'KNOWLEDGE', 'Знание за живота в квартала и часове участие', 'Knowledge of everyday life and hours of taking part'),
      gives('association', 'city', 'COMMUNITY_REACH', 'LEGITIMACY_TRUST', 'Привличане на хора, които иначе не идват', 'Bringing in people who would not come otherwise'),
      gives('designer', 'city', 'COORDINATION', 'SERVICE_FOR_USERS', 'Водене на срещите и прототипи', 'Facilitation and prototypes'),
      gives('city', 'citizens', 'LEGAL_MANDATE', 'SERVICE_FOR_USERS', 'Услуга, която отговаря на нуждите им', 'A service that fits their needs'),
      gives('city', 'designer', 'MONEY', 'REVENUE', 'Възнаграждение за фасилитиране', 'A fee for facilitation'),
      lends('city', 'association', 'REPUTATION_ENDORSEMENT', 'IMPACT_ON_MISSION', 'Признание за приноса', 'Recognition of the contribution'),
    ],
    preconditions: [
      text('Има бюджет за фасилитиране.', 'There is a budget for facilitation.'),
      text('Обещано е как ще се използват резултатите (степен на участие по IAP2).', 'How results are used is promised (level of participation by IAP2).'),
    ],
    risks: [
      risk('citizens', 'Участие само за вид', 'Participation for show only'),
      risk('association', 'Доброволен труд, който никой не отчита', 'Volunteer work that nobody accounts for'),
    ],
    months: { least: 2, most: 6 },
  },
  {
    form: 'LIVING_LAB',
    purpose: text(
      'Място в града, в което жители, учени и фирми изпитват решения в истинска среда.',
      'A place in the city where residents, researchers and companies try solutions in real life.',
    ),
    roles: [city, university, firm, role('users', 'Жители и потребители', 'Residents and users')],
    flows: [
      gives('city', 'firm', 'TEST_ENVIRONMENT', 'REFERENCE_CUSTOMER', 'Място за изпитване в реална среда', 'A site for testing in real life'),
      gives('city', 'university', 'DATA', 'DATA_ACCESS', 'Данни от лабораторията', 'Data from the lab'),
      gives('university', 'city', 'RESEARCH', 'KNOWLEDGE', 'Изследване и оценка', 'Research and evaluation'),
      gives('firm', 'city', 'EQUIPMENT', 'SERVICE_FOR_USERS', 'Прототип и поддръжка', 'A prototype and its upkeep'),
      gives('users', 'firm', 'DATA', 'KNOWLEDGE', 'Данни от ползването и мнения', 'Data of use and opinions'),
      gives('university', 'firm', 'RESEARCH', 'KNOWLEDGE', 'Независимо потвърждение на резултатите', 'Independent validation'),
      lends('city', 'users', 'LEGAL_MANDATE', 'SERVICE_FOR_USERS', 'Ранно ползване и право на глас', 'Early use and a say'),
    ],
    preconditions: [
      text('Етично становище и съгласие по Общия регламент за защита на данните.', 'Ethics opinion and consent under the GDPR.'),
      text('Разрешение за ползване на мястото.', 'Permission for the site.'),
      text('Правило за интелектуалната собственост.', 'A rule on intellectual property.'),
    ],
    risks: [
      risk('city', 'Решението не се разраства след опита', 'The solution does not scale after the trial'),
      risk('firm', 'Отговорност за вреди по време на опита', 'Liability during the trial'),
    ],
    months: { least: 12, most: 36 },
  },
  {
    form: 'PILOT',
    purpose: text(
      'Продукт се изпитва в малък мащаб, с критерии за успех и изход, уговорени предварително.',
      'A product is tried on a small scale, with criteria of success and an exit agreed beforehand.',
    ),
    roles: [city, firm, university],
    flows: [
      gives('city', 'firm', 'TEST_ENVIRONMENT', 'REFERENCE_CUSTOMER', 'Среда за изпитване и препоръка при успех', 'A test environment, and a reference if it succeeds'),
      gives('firm', 'city', 'SOFTWARE_PLATFORM', 'SERVICE_FOR_USERS', 'Продукт за срока на пилота', 'The product while the pilot lasts'),
      gives('firm', 'city', 'TRAINING', 'SKILLED_PEOPLE', 'Обучение на служителите', 'Training of staff'),
      gives('university', 'city', 'RESEARCH', 'KNOWLEDGE', 'Независима оценка', 'An independent evaluation'),
      gives('city', 'university', 'DATA', 'DATA_ACCESS', 'Данни от пилота за публикации', 'Data of the pilot for publications'),
    ],
    preconditions: [
      text('Критериите за успех и изходът са записани преди началото.', 'Criteria of success and the exit are written down before the start.'),
      text('Пилотът е съобразен с правилата за обществени поръчки.', 'The pilot is safe with regard to procurement rules.'),
    ],
    risks: [
      risk('city', 'Зависимост от един доставчик', 'Lock-in to one supplier'),
      risk('firm', 'Отстраняване от бъдеща поръчка заради предимство', 'Exclusion from a later tender for an unfair advantage'),
    ],
    months: { least: 3, most: 12 },
  },
];
