import Check from '@mui/icons-material/CheckCircleOutlined';
import Missing from '@mui/icons-material/RadioButtonUncheckedOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { CORDIS_TABLES } from '@tlaka/domain';
import { useRef, useState, type DragEvent } from 'react';
import { formatNumber } from '../shared/format';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';
import { sorted, type Tables } from './tables';

const KILOBYTES: Intl.NumberFormatOptions = { style: 'unit', unit: 'kilobyte' };

const FileLine = ({ name, file }: { name: string; file: File | undefined }) => {
  const t = useT();
  const language = useLanguage();
  const Icon = file ? Check : Missing;
  const size = file && formatNumber(Math.ceil(file.size / 1000), language, KILOBYTES);
  return (
    <Box
      component="li"
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center', py: 0.5 }}
    >
      <Icon fontSize="small" color={file ? 'success' : 'disabled'} />
      <Typography variant="body2" sx={{ flex: '1 0 auto' }}>
        <span translate="no">{name}.csv</span>
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {size ?? t('imports.notChosen')}
      </Typography>
    </Box>
  );
};

interface FilesInputProps {
  tables: Tables;
  onChange: (tables: Tables) => void;
}

/** Takes the tables all at once or one by one, dropped or chosen; a file goes by its name. */
export const FilesInput = ({ tables, onChange }: FilesInputProps) => {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [strangers, setStrangers] = useState<readonly string[]>([]);
  const take = (files: readonly File[]) => {
    const found = sorted(tables, files);
    setStrangers(found.strangers);
    onChange(found.tables);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        border: '1px dashed',
        borderColor: over ? 'primary.main' : 'divider',
        borderRadius: 1,
        p: 2,
        mb: 2,
      }}
    >
      <Button variant="outlined" onClick={() => input.current?.click()}>
        {t('imports.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".csv,text/csv"
        onChange={({ target }) => {
          take([...(target.files ?? [])]);
          // Choosing the same file again, mended meanwhile, must count as a change.
          target.value = '';
        }}
      />
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {t('imports.dropHere')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, mt: 1, mb: 0 }} aria-label={t('imports.files')}>
        {CORDIS_TABLES.map((name) => (
          <FileLine key={name} name={name} file={tables[name]} />
        ))}
      </Box>
      <div role="status">
        {strangers.length > 0 && (
          <Alert severity="warning" variant="outlined" sx={{ mt: 1 }}>
            {t('imports.strangers', { names: strangers.join(', ') })}
          </Alert>
        )}
      </div>
    </Box>
  );
};
