import type { TranslationMessages } from 'ra-core';

type RaMessages = TranslationMessages['ra'];

export const raNavigation: Pick<RaMessages, 'navigation' | 'sort' | 'saved_queries' | 'input'> = {
  navigation: {
    clear_filters: 'Изчистване на филтрите',
    no_filtered_results: 'Няма записи, които отговарят на филтрите.',
    no_results: 'Няма намерени записи',
    no_more_results: 'Няма страница %{page}. Опитайте предишната.',
    page_out_of_boundaries: 'Няма страница %{page}',
    page_out_from_end: 'Това е последната страница',
    page_out_from_begin: 'Това е първата страница',
    page_range_info: '%{offsetBegin}–%{offsetEnd} от %{total}',
    partial_page_range_info: '%{offsetBegin}–%{offsetEnd} от повече от %{offsetEnd}',
    current_page: 'Страница %{page}',
    page: 'Към страница %{page}',
    first: 'Към първата страница',
    last: 'Към последната страница',
    next: 'Към следващата страница',
    previous: 'Към предишната страница',
    page_rows_per_page: 'Редове на страница:',
    skip_nav: 'Към съдържанието',
  },
  sort: {
    sort_by: 'Подреждане по „%{field_lower_first}“, %{order}',
    ASC: 'възходящо',
    DESC: 'низходящо',
  },
  saved_queries: {
    label: 'Запазени филтри',
    query_name: 'Име на филтъра',
    new_label: 'Запазване на текущия филтър…',
    new_dialog_title: 'Запазване на текущия филтър като',
    remove_label: 'Премахване на запазения филтър',
    remove_label_with_name: 'Премахване на филтъра „%{name}“',
    remove_dialog_title: 'Да бъде ли премахнат запазеният филтър?',
    remove_message: 'Филтърът ще бъде премахнат от Вашия списък със запазени филтри.',
    help: 'Филтрирайте списъка и запазете филтъра за по-късно',
  },
  input: {
    file: {
      upload_several: 'Пуснете файлове тук или щракнете, за да изберете.',
      upload_single: 'Пуснете файл тук или щракнете, за да изберете.',
    },
    image: {
      upload_several: 'Пуснете изображения тук или щракнете, за да изберете.',
      upload_single: 'Пуснете изображение тук или щракнете, за да изберете.',
    },
    references: {
      all_missing: 'Свързаните записи не са намерени.',
      many_missing: 'Поне един от свързаните записи вече не е достъпен.',
      single_missing: 'Свързаният запис вече не е достъпен.',
    },
    password: { toggle_visible: 'Скриване на паролата', toggle_hidden: 'Показване на паролата' },
  },
};
