import { BUYER, CITY, SUPPLIER } from './roles.js';
import { type Forms, gives, lends, risk, role, text } from './template.js';

/** Forms in which one side pays and the other delivers. */
export const CONTRACTS = {
  PPP_CONCESSION: {
    purpose: text(
      'Частен партньор влага и поддържа обществен обект срещу правото да го ползва или срещу плащане за наличност.',
      'A private partner invests in a public asset and runs it, for the right to use it or for availability payments.',
    ),
    roles: [
      CITY,
      role('investor', 'Частен партньор', 'Private partner'),
      role('users', 'Потребители', 'Users'),
    ],
    flows: [
      gives(
        'city',
        'investor',
        'LEGAL_MANDATE',
        'MARKET_ACCESS',
        'Право на експлоатация',
        'The right to operate',
      ),
      gives('city', 'investor', 'SPACE_VENUE', 'COST_SAVING', 'Обект или терен', 'An asset or a site'),
      gives('city', 'investor', 'MONEY', 'REVENUE', 'Плащане за наличност', 'Availability payments'),
      gives(
        'investor',
        'city',
        'EQUIPMENT',
        'COST_SAVING',
        'Вложения и поддръжка на обекта',
        'Investment in the asset and its upkeep',
      ),
      gives(
        'investor',
        'users',
        'EQUIPMENT',
        'SERVICE_FOR_USERS',
        'Услуга с уговорено качество',
        'A service of agreed quality',
      ),
      gives('users', 'investor', 'MONEY', 'REVENUE', 'Такси за ползване', 'Charges for use'),
    ],
    preconditions: [
      text('Спазени са изискванията на Закона за концесиите.', 'The Concessions Act is complied with.'),
      text('Рисковете са разпределени в договора.', 'Risks are shared out in the contract.'),
      text('Има решение на общинския съвет.', 'There is a decision of the city council.'),
    ],
    risks: [
      risk('city', 'Дългосрочно натоварване на бюджета', 'A long burden on the budget'),
      risk('investor', 'Търсенето е под очакваното', 'Demand falls short'),
      risk('users', 'Такси, които растат без контрол', 'Charges that rise unchecked'),
    ],
    months: { least: 60, most: 360 },
  },
  SERVICE_CONTRACT: {
    purpose: text(
      'Възложителят купува определена услуга на определена цена.',
      'The buyer buys a defined service at a defined price.',
    ),
    roles: [BUYER, SUPPLIER],
    flows: [
      gives('buyer', 'supplier', 'MONEY', 'REVENUE', 'Възнаграждение', 'A fee'),
      gives(
        'supplier',
        'buyer',
        'STAFF_TIME',
        'SERVICE_FOR_USERS',
        'Услугата с уговореното качество',
        'The service, at the agreed quality',
      ),
      lends(
        'buyer',
        'supplier',
        'REPUTATION_ENDORSEMENT',
        'REFERENCE_CUSTOMER',
        'Удостоверение за добро изпълнение',
        'A reference for good performance',
      ),
    ],
    preconditions: [
      text(
        'Проведена е процедура по правилата за обществени поръчки.',
        'The rules of public procurement are followed.',
      ),
      text('Качеството може да се измери.', 'Quality can be measured.'),
    ],
    risks: [
      risk('buyer', 'Изборът е само по цена', 'The choice is made on price alone'),
      risk('supplier', 'Обемът на работата расте без доплащане', 'The work grows and the fee does not'),
    ],
    months: { least: 12, most: 36 },
  },
  SPONSORSHIP: {
    purpose: text(
      'Фирма подкрепя обществено събитие или кауза с пари или вещи срещу видимост.',
      'A company supports a public event or cause with money or goods in return for visibility.',
    ),
    roles: [
      role('sponsor', 'Спонсор или дарител', 'Sponsor or donor'),
      role('host', 'Домакин: община или организация', 'Host: a city or an association'),
    ],
    flows: [
      gives('sponsor', 'host', 'MONEY', 'FUNDING', 'Парична подкрепа', 'Support in money'),
      gives('sponsor', 'host', 'EQUIPMENT', 'COST_SAVING', 'Вещи и услуги', 'Goods and services'),
      gives(
        'host',
        'sponsor',
        'COMMUNICATION_CHANNEL',
        'VISIBILITY',
        'Присъствие в съобщенията за събитието',
        'A place in what is said about the event',
      ),
      lends(
        'host',
        'sponsor',
        'REPUTATION_ENDORSEMENT',
        'LEGITIMACY_TRUST',
        'Признание за обществения принос',
        'Recognition of the contribution',
      ),
    ],
    preconditions: [
      text('Подкрепата се обявява публично.', 'The support is made public.'),
      text('Проверено е, че няма конфликт на интереси.', 'Conflicts of interest have been checked.'),
    ],
    risks: [
      risk('host', 'Спонсорът търси влияние върху решения', 'The sponsor seeks influence on decisions'),
      risk('sponsor', 'Събитието вреди на името му', 'The event harms its name'),
    ],
    months: { least: 1, most: 12 },
  },
} satisfies Forms;
