import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each form asked for when models began to carry it: in Bulgarian, in English. */
const PRECONDITIONS: Readonly<Record<string, readonly (readonly [bg: string, en: string])[]>> = {
  MOU: [
    ['Подписващите имат право да поемат ангажимента.', 'Those who sign have the mandate to do so.'],
    ['Меморандумът не урежда плащания.', 'The memorandum settles no payments.'],
    ['Записано е как се прекратява.', 'How it ends is written down.'],
  ],
  WORKING_GROUP: [
    ['Има заповед на кмета и правила за работа.', 'There is an order of the mayor and rules of work.'],
    ['Протоколите се публикуват.', 'Minutes are published.'],
    ['Казано е как становищата влияят на решенията.', 'It is said how opinions shape decisions.'],
  ],
  CO_CREATION: [
    ['Има бюджет за фасилитиране.', 'There is a budget for facilitation.'],
    [
      'Обещано е как ще се използват резултатите (степен на участие по IAP2).',
      'How results are used is promised (level of participation by IAP2).',
    ],
  ],
  PARTICIPATORY_BUDGET: [
    [
      'Правилата за допустимост са обявени преди набирането.',
      'Eligibility rules are published before the call.',
    ],
    ['Всяко предложение се проверява за изпълнимост.', 'Every proposal is checked for feasibility.'],
    ['Казано е кой и кога отчита изпълнението.', 'It is said who reports on delivery, and when.'],
  ],
  LIVING_LAB: [
    [
      'Етично становище и съгласие по Общия регламент за защита на данните.',
      'Ethics opinion and consent under the GDPR.',
    ],
    ['Разрешение за ползване на мястото.', 'Permission for the site.'],
    ['Правило за интелектуалната собственост.', 'A rule on intellectual property.'],
  ],
  PILOT: [
    [
      'Критериите за успех и изходът са записани преди началото.',
      'Criteria of success and the exit are written down before the start.',
    ],
    [
      'Пилотът е съобразен с правилата за обществени поръчки.',
      'The pilot is safe with regard to procurement rules.',
    ],
  ],
  CHALLENGE: [
    ['Пътят на решението след наградата е уговорен.', 'The route after the prize is agreed.'],
    ['Записано е чии са правата върху идеите.', 'Who owns the ideas is written down.'],
    ['Данните са подготвени и позволени за ползване.', 'The data are ready and may be used.'],
  ],
  DATA_SHARING: [
    ['Има правно основание за споделянето.', 'There is a legal basis for sharing.'],
    ['Лицензът е избран и обявен.', 'The licence is chosen and published.'],
    [
      'Направена е оценка на въздействието върху защитата на данните, ако има лични данни.',
      'A data protection impact assessment is made where personal data are involved.',
    ],
    ['Определен е отговорник за програмния интерфейс.', 'Somebody owns the API.'],
  ],
  JOINT_APPLICATION: [
    ['Идеята отговаря на поканата.', 'The idea fits the call.'],
    ['Водещият партньор е избран.', 'The lead partner is chosen.'],
    ['Ролите на всички са допустими.', 'Everybody has an eligible role.'],
    ['Писмата за подкрепа са подписани.', 'Letters of support are signed.'],
  ],
  LOCAL_GREEN_DEAL: [
    ['Има политически мандат.', 'There is a political mandate.'],
    ['Определен е екип за сделката.', 'A team for the deal is named.'],
    ['Ангажиментите се измерват и имат срок.', 'Commitments can be measured and have a date.'],
    ['Напредъкът се проследява и публикува.', 'Progress is monitored and published.'],
  ],
  INTERMUNICIPAL: [
    [
      'Има решения на общинските съвети по ЗМСМА.',
      'The councils have decided, as the Local Government Act asks.',
    ],
    ['Ключът за делене на разходите е договорен.', 'The key for sharing the cost is agreed.'],
    ['Записано е как се излиза.', 'How to leave is written down.'],
  ],
  PCP: [
    ['Проведени са открити пазарни консултации.', 'An open market consultation was held.'],
    ['По всеки етап работят поне двама изпълнители.', 'At least two suppliers work in each phase.'],
    [
      'Плаща се пазарна цена, а правата остават у изпълнителя.',
      'The price is a market price and the supplier keeps the rights.',
    ],
  ],
  PPI: [
    ['Решението е близо до пазара.', 'The solution is near the market.'],
    ['Офертите се оценяват по стойност, не само по цена.', 'Bids are judged on value, not on price alone.'],
    ['Купувачите са обявили намерението си отрано.', 'The buyers announced their intention early.'],
  ],
  INNOVATION_PARTNERSHIP: [
    ['На пазара няма решение, което да върши работа.', 'Nothing on the market does the job.'],
    ['За всеки етап има цели и право на спиране.', 'Every phase has targets and may be the last.'],
    [
      'Правата върху резултата са уредени в документацията.',
      'Rights to the result are settled in the tender documents.',
    ],
  ],
  PPP_CONCESSION: [
    ['Спазени са изискванията на Закона за концесиите.', 'The Concessions Act is complied with.'],
    ['Рисковете са разпределени в договора.', 'Risks are shared out in the contract.'],
    ['Има решение на общинския съвет.', 'There is a decision of the city council.'],
  ],
  SERVICE_CONTRACT: [
    [
      'Проведена е процедура по правилата за обществени поръчки.',
      'The rules of public procurement are followed.',
    ],
    ['Качеството може да се измери.', 'Quality can be measured.'],
  ],
  SPONSORSHIP: [
    ['Подкрепата се обявява публично.', 'The support is made public.'],
    ['Проверено е, че няма конфликт на интереси.', 'Conflicts of interest have been checked.'],
  ],
  TWINNING: [
    ['Проблемът на двата града е сходен.', 'The two cities have a similar problem.'],
    ['Има общ работен език.', 'There is a common working language.'],
    ['Планът за пренасяне има срок и отговорник.', 'The plan for carrying over has a date and an owner.'],
  ],
  MENTORING: [
    ['Целите са уговорени и записани.', 'The goals are agreed and written down.'],
    ['Двете страни имат отделено време.', 'Both have time set aside.'],
  ],
  INTERNSHIP: [
    ['Има тристранен договор.', 'There is a three-party contract.'],
    ['Казано е как се оценява работата.', 'How the work is assessed is said.'],
  ],
};

/** Models that took a form before get its list, with nothing answered. */
export class PreconditionsOfModels1795561700703 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `insert into precondition (id, model_id, programme_id, form, "order", statement_bg, statement_en)
        select gen_random_uuid(), m.id, m.programme_id, m.cooperation_form, asked.place, asked.statement ->> 0, asked.statement ->> 1
        from engagement_model m, jsonb_array_elements($1::jsonb -> m.cooperation_form) with ordinality asked (statement, place)
        where m.cooperation_form is not null`,
      [JSON.stringify(PRECONDITIONS)],
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
