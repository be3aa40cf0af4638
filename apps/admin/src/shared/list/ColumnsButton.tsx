import ViewWeek from '@mui/icons-material/ViewWeekOutlined';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import Popover from '@mui/material/Popover';
import { FieldTitle, useResourceContext, useStore, useTranslate } from 'ra-core';
import { Children, isValidElement, useId, useState, type ReactNode } from 'react';

interface ColumnProps {
  source?: string;
  label?: string;
}

interface ColumnsButtonProps {
  /** The columns of the table. */
  children: ReactNode;
  /** Those that are hidden until somebody chooses. */
  hidden: string[];
}

/** Which columns of the table are shown: a box to tick for each, remembered in this browser. */
export const ColumnsButton = ({ children, hidden }: ColumnsButtonProps) => {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  // Where react-admin's table looks for them as well.
  const [hiddenNow, setHidden] = useStore<string[]>(`${resource}.datatable`, hidden);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  const title = translate('ra.action.select_columns');
  const columns = Children.toArray(children).flatMap((column) =>
    isValidElement<ColumnProps>(column) ? [column.props] : [],
  );
  const toggle = (name: string) =>
    setHidden(hiddenNow.includes(name) ? hiddenNow.filter((other) => other !== name) : [...hiddenNow, name]);
  return (
    <>
      <Button
        startIcon={<ViewWeek />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {title}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': id, sx: { px: 2, py: 1 } } }}
      >
        <FormGroup id={id} aria-label={title} role="group">
          {columns.map(({ source, label }) => {
            const name = source ?? label ?? '';
            return (
              <FormControlLabel
                key={name}
                control={
                  <Checkbox
                    size="small"
                    checked={!hiddenNow.includes(name)}
                    onChange={() => toggle(name)}
                    sx={{ p: 0.5 }}
                  />
                }
                label={<FieldTitle resource={resource} label={label} source={source} />}
                slotProps={{ typography: { variant: 'body2' } }}
              />
            );
          })}
        </FormGroup>
        <Button onClick={() => setHidden(hidden)}>{translate('ra.action.reset')}</Button>
      </Popover>
    </>
  );
};
