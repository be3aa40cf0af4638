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
  files: 'Файловете',
  dropHere: 'Или ги пуснете тук, наведнъж или един по един. Всеки файл се разпознава по името си.',
  notChosen: 'все още не е избран',
  strangers: 'Не са сред очакваните файлове: %{names}.',
  lacking: 'Остава да бъдат избрани: %{names}.',
  result: {
    kind: 'Записи',
    created: 'Създадени',
    updated: 'Променени',
    unchanged: 'Без промяна',
    written: 'Внасянето е записано.',
    nothingWritten: 'Нищо не беше записано.',
    mendFirst: 'Поправете редовете по-долу и внесете отново или изберете да бъдат пропуснати.',
    nothingNew: 'Нищо ново: нищо не беше записано.',
    allThere: 'Всичко от файловете вече е налице без промяна.',
    skipped: '%{smart_count} пропуснат ред |||| %{smart_count} пропуснати реда',
    faults: '%{smart_count} място за поправяне |||| %{smart_count} места за поправяне',
  },
  fault: { file: 'Файл', line: 'Ред', column: 'Колона', message: 'Какво не е наред' },
};
