import type { home as english } from '../en/home';

export const home: typeof english = {
  title: 'Начало',
  greeting: 'Здравейте, %{name}',
  quiet: 'Заинтересовани страни без контакт от 60 дни',
  myStakeholders: 'Моите заинтересовани страни',
  unassessed: 'Заинтересовани страни без оценка',
  myProjects: 'Проекти, които координирам',
  inDecision: 'Проекти, които чакат решение',
  running: 'Проекти в изпълнение',
  onHold: 'Проекти на изчакване',
  projects: 'Проекти',
  stakeholders: 'Заинтересовани страни',
  models: 'Модели на ангажираност',
  users: 'Потребители',
  programmes: 'Програми',
  sections: {
    mine: 'Какво ме чака',
    portfolio: 'Портфейл',
    partners: 'Партньори',
    installation: 'Система',
  },
};
