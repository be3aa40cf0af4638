import Lock from '@mui/icons-material/LockOutlined';
import Chip from '@mui/material/Chip';
import { useT } from '../shared/useT';

/** Says that not everybody sees this. */
export const ConfidentialMark = () => {
  const t = useT();
  return <Chip icon={<Lock />} color="warning" label={t('interaction.confidential')} />;
};
