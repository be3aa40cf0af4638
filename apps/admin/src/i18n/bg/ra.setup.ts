import type { TranslationMessages } from 'ra-core';

type RaMessages = TranslationMessages['ra'];

export const raSetup: Required<Pick<RaMessages, 'guesser' | 'configurable'>> = {
  guesser: { empty: { title: 'Няма данни', message: 'Проверете източника на данни' } },
  configurable: {
    customize: 'Настройване',
    configureMode: 'Настройване на страницата',
    inspector: {
      title: 'Настройки',
      content: 'Посочете част от страницата, за да я настроите',
      reset: 'Начални настройки',
      hideAll: 'Скриване на всички',
      showAll: 'Показване на всички',
    },
    Datagrid: { title: 'Таблица', unlabeled: 'Колона без име № %{column}' },
    SimpleForm: { title: 'Формуляр', unlabeled: 'Поле без име № %{input}' },
    SimpleList: {
      title: 'Списък',
      primaryText: 'Основен текст',
      secondaryText: 'Допълнителен текст',
      tertiaryText: 'Трети текст',
    },
  },
};
