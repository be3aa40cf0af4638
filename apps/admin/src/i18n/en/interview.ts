/** What is said while a party's values are being stated. */
export const interview = {
  preview: {
    title: 'With what you have typed, the scenario “%{scenario}” would be',
    working: 'Working it out …',
    impossible: 'This is impossible',
    same: 'as before',
    others: 'Others who would fare otherwise',
  },
};
