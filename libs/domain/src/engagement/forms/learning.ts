import { UNIVERSITY } from './roles.js';
import { type Forms, FUNDER, gives, lends, risk, role, text } from './template.js';

/** Forms in which one learns from another. */
export const LEARNING = {
  TWINNING: {
    purpose: text(
      'Два града със сходен проблем се учат един от друг и пренасят решение.',
      'Two cities with a similar problem learn from each other and carry a solution over.',
    ),
    roles: [
      role('learner', 'Град, който пренася решението', 'City that takes the solution over'),
      role('pioneer', 'Град с опит', 'City with experience'),
    ],
    flows: [
      gives(FUNDER, 'learner', 'MONEY', 'FUNDING', 'Средства за посещенията', 'Money for the visits'),
      gives(
        'pioneer',
        'learner',
        'EXPERTISE',
        'KNOWLEDGE',
        'Опит, образци и документи',
        'Experience, templates and documents',
      ),
      gives(
        'pioneer',
        'learner',
        'STAFF_TIME',
        'SKILLED_PEOPLE',
        'Време на специалисти',
        'Time of specialists',
      ),
      gives(
        'learner',
        'pioneer',
        'STAFF_TIME',
        'KNOWLEDGE',
        'Отчет какво сработи при нови условия',
        'An account of what worked elsewhere',
      ),
      lends(
        'learner',
        'pioneer',
        'REPUTATION_ENDORSEMENT',
        'VISIBILITY',
        'Известност като водещ град',
        'Standing as a leading city',
      ),
    ],
    preconditions: [
      text('Проблемът на двата града е сходен.', 'The two cities have a similar problem.'),
      text('Има общ работен език.', 'There is a common working language.'),
      text(
        'Планът за пренасяне има срок и отговорник.',
        'The plan for carrying over has a date and an owner.',
      ),
    ],
    risks: [
      risk('learner', 'Посещенията остават туризъм', 'The visits stay tourism'),
      risk('pioneer', 'Времето на специалистите не се връща', 'The time of specialists is never repaid'),
    ],
    months: { least: 6, most: 18 },
  },
  MENTORING: {
    purpose: text(
      'Опитен град или специалист води друг през задача, която вече е решавал.',
      'An experienced city or specialist leads another through a task already done.',
    ),
    roles: [
      role('mentor', 'Ментор', 'Mentor'),
      role('mentee', 'Град или екип, който се учи', 'City or team that learns'),
    ],
    flows: [
      gives('mentor', 'mentee', 'EXPERTISE', 'KNOWLEDGE', 'Часове съвети', 'Hours of advice'),
      lends(
        'mentor',
        'mentee',
        'NETWORK_ACCESS',
        'NETWORK',
        'Запознаване с нужните хора',
        'Introductions to the right people',
      ),
      lends(
        'mentee',
        'mentor',
        'REPUTATION_ENDORSEMENT',
        'VISIBILITY',
        'Авторитет на ментор',
        'Standing as a mentor',
      ),
      gives(
        'mentee',
        'mentor',
        'STAFF_TIME',
        'IMPACT_ON_MISSION',
        'Откровен отчет за свършеното',
        'A candid account of what was done',
      ),
    ],
    preconditions: [
      text('Целите са уговорени и записани.', 'The goals are agreed and written down.'),
      text('Двете страни имат отделено време.', 'Both have time set aside.'),
    ],
    risks: [
      risk('mentee', 'След срещите нищо не се променя', 'Nothing follows from the meetings'),
      risk('mentor', 'Очакванията растат извън уговореното', 'Expectations outgrow what was agreed'),
    ],
    months: { least: 6, most: 12 },
  },
  INTERNSHIP: {
    purpose: text(
      'Студенти решават истински задачи на града или на фирма, а часовете им се признават.',
      'Students work on real tasks of the city or of a company, and the hours count for their studies.',
    ),
    roles: [
      UNIVERSITY,
      role('host', 'Приемаща организация', 'Host organisation'),
      role('student', 'Студенти', 'Students'),
    ],
    flows: [
      gives(
        'host',
        'student',
        'TRAINING',
        'SKILLED_PEOPLE',
        'Задачи и наставник на място',
        'Tasks and a supervisor on the spot',
      ),
      gives(
        'student',
        'host',
        'STAFF_TIME',
        'SKILLED_PEOPLE',
        'Свършена работа и нов поглед',
        'Work done and a fresh view',
      ),
      gives(
        'university',
        'student',
        'EXPERTISE',
        'KNOWLEDGE',
        'Научен ръководител и признати часове',
        'An academic supervisor and credit',
      ),
      lends(
        'student',
        'university',
        'NETWORK_ACCESS',
        'NETWORK',
        'Връзка с практиката',
        'A link to practice',
      ),
      gives(
        'university',
        'host',
        'NETWORK_ACCESS',
        'SKILLED_PEOPLE',
        'Подбор на подходящи студенти',
        'A choice of suitable students',
      ),
      lends(
        'host',
        'university',
        'REPUTATION_ENDORSEMENT',
        'IMPACT_ON_MISSION',
        'Обучение, нужно на работодателите',
        'Teaching that employers need',
      ),
    ],
    preconditions: [
      text('Има тристранен договор.', 'There is a three-party contract.'),
      text('Казано е как се оценява работата.', 'How the work is assessed is said.'),
    ],
    risks: [
      risk('host', 'Наставничеството отнема повече, отколкото дава', 'Supervision costs more than it brings'),
      risk('student', 'Задачи без учебна стойност', 'Tasks that teach nothing'),
      risk('university', 'Оценките не отговарят на свършеното', 'Marks do not match the work'),
    ],
    months: { least: 3, most: 6 },
  },
} satisfies Forms;
