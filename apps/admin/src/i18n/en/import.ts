export const imports = {
  title: 'Import',
  intro: 'Upload the tables as you received them. They are checked before anything is written.',
  kinds: { cordis: 'CORDIS projects' },
  choose: 'Choose files',
  programme: 'Into the programme',
  run: 'Import',
  running: 'Importing…',
  onError: { label: 'When a row is broken', stop: 'Stop and write nothing', skip: 'Skip the row' },
  result: {
    created: '%{smart_count} record created |||| %{smart_count} records created',
    updated: '%{smart_count} record updated |||| %{smart_count} records updated',
    unchanged: '%{smart_count} record unchanged |||| %{smart_count} records unchanged',
    skipped: '%{smart_count} row skipped |||| %{smart_count} rows skipped',
  },
  fault: { file: 'File', line: 'Line', column: 'Column', message: 'What is wrong' },
};
