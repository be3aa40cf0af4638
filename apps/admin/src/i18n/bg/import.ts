import type { imports as english } from '../en/import';

export const imports: typeof english = {
  title: 'Внасяне',
  intro:
    'Качете таблиците така, както сте ги получили. Проверяват се, преди да бъде записано каквото и да било.',
  kinds: { cordis: 'Проекти от CORDIS' },
  choose: 'Избор на файлове',
  programme: 'В програмата',
  run: 'Внасяне',
  running: 'Внася се…',
  onError: { label: 'При грешен ред', stop: 'Спира, без да записва нищо', skip: 'Пропуска реда' },
  result: {
    created: '%{smart_count} създаден запис |||| %{smart_count} създадени записа',
    updated: '%{smart_count} променен запис |||| %{smart_count} променени записа',
    unchanged: '%{smart_count} непроменен запис |||| %{smart_count} непроменени записа',
    skipped: '%{smart_count} пропуснат ред |||| %{smart_count} пропуснати реда',
  },
  fault: { file: 'Файл', line: 'Ред', column: 'Колона', message: 'Какво не е наред' },
};
