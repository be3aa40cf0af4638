import type { interview as english } from '../en/interview';

export const interview: typeof english = {
  preview: {
    title: 'С въведеното дотук сценарият „%{scenario}“ би бил',
    working: 'Изчислява се …',
    impossible: 'Това е невъзможно',
    same: 'както досега',
    others: 'Други, за които нещо би се променило',
  },
  interview: {
    start: 'Петте въпроса',
    startFor: 'Отговорете на петте въпроса: %{name}',
    where: '%{at} от %{of}',
    points: 'Какво би дала на %{name} идеалната сделка? Разпределете 100 точки',
    alternative: '%{name} без сделката',
    summary: 'Отговорите на %{name}',
    ask: {
      points: 'Какво се иска',
      alternative: 'Какво става без сделката и колко от желаното се постига тогава',
      gets: 'Колко от желаното би донесло това и колко е вероятно',
      gives: 'Колко точки си струва това да бъде спестено',
      risk: 'Какво може да навреди',
      summary: 'Обобщение',
    },
    left: 'остават %{left}',
    shareEvenly: 'Поравно',
    saveNext: 'Запис и нататък',
    skip: 'Пропускане',
    back: 'Назад',
    stop: 'По-късно',
    missing: 'Още липсва:',
    whole: 'На всички въпроси е отговорено.',
    finish: 'Готово',
  },
};
