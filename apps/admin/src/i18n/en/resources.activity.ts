export const activityResources = {
  activities: {
    name: 'Change |||| Changes',
    count: '%{smart_count} change |||| %{smart_count} changes',
    page: { create: 'New change', empty: 'Nothing has happened yet.' },
    fields: {
      at: 'When',
      actor: 'Who',
      kind: 'What',
      subject: 'Record',
      before: 'Before',
      after: 'After',
    },
  },
};
