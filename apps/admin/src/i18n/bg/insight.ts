import type { insight as english } from '../en/insight';

export const insight: typeof english = {
  verdict: {
    together: 'Всички страни печелят едновременно в %{percent} от пробите.',
    weakest: 'Най-слаба е позицията на %{name} – относителна печалба %{percent}.',
    othersHidden: 'Как се представят другите страни е скрито за Вас.',
    allHidden: 'Как се представят страните е скрито за Вас.',
  },
};
