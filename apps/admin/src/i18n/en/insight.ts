/** What the pages of an engagement model say of what its figures mean. */
export const insight = {
  verdict: {
    together: 'All parties win at once in %{percent} of the draws.',
    weakest: 'Weakest is %{name}, with a relative gain of %{percent}.',
    othersHidden: 'How the other parties fare is hidden from you.',
    allHidden: 'How the parties fare is hidden from you.',
  },
};
