/** What the form of a model asks to be in place before the deal starts. */
export const precondition = {
  title: 'Preconditions',
  help: 'What the form “%{form}” asks to be in place before the start. Partners do not see it.',
  reminder: 'What is missing is named before the parties agree, and stops nobody.',
  noForm:
    'The model takes no form of cooperation, so nothing is asked for. A form is chosen where the model is edited.',
  met: '%{met} of %{of} in place',
  open: '%{smart_count} not answered yet',
  notApplicable: '%{smart_count} not applicable',
  unanswered: 'Not answered yet',
  answer: 'Answer: %{statement}',
  answerAll: 'Answer one by one',
  evidenceHelp: 'The number of a decision, a link to a document, or what is still to be done.',
  by: '%{name}, %{date}',
  closed: 'The model is in force or has ended: the answers stay as they were.',
  mind: 'To be minded, though it holds nothing up:',
};
