import type { interview as english } from '../en/interview';

export const interview: typeof english = {
  preview: {
    title: 'С въведеното дотук сценарият „%{scenario}“ би бил',
    working: 'Изчислява се …',
    impossible: 'Това е невъзможно',
    same: 'както досега',
    others: 'Други, за които нещо би се променило',
  },
};
