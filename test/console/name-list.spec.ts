import { expect, it } from '@jest/globals';
import { nameList } from '../../apps/admin/src/models/nameList';

it('keeps a name that holds a comma together', () => {
  const names = [
    'Faculty of Informatics, University of Primergrad',
    'Citizen Online Ltd',
    'Neighbours Together',
  ];
  expect(nameList(names, 'en')).toBe(
    '“Faculty of Informatics, University of Primergrad”, Citizen Online Ltd and Neighbours Together',
  );
  expect(nameList(names.slice(0, 1), 'en')).toBe('“Faculty of Informatics, University of Primergrad”');
  expect(nameList(['Факултет, университет', 'Община'], 'bg')).toBe('„Факултет, университет“ и Община');
});
