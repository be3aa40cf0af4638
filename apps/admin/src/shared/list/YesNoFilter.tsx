import { SelectInput } from 'react-admin';

interface YesNoFilterProps {
  source: string;
  label?: string;
}

const CHOICES = [
  { id: true, name: 'confirm.yes' },
  { id: false, name: 'confirm.no' },
];

/** A question of a list: yes, no, or either. */
export const YesNoFilter = (props: YesNoFilterProps) => <SelectInput choices={CHOICES} {...props} />;
