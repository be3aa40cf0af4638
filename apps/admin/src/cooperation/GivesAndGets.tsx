import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import type { CooperationFormDetail } from '../data/cooperationVerbs';
import { ScrollFrame } from '../shared/layout/ScrollFrame';
import { useT } from '../shared/useT';
import { labelKey } from '../shared/vocabulary';

/** Who gives what to whom in a form, and what it brings. */
export const GivesAndGets = ({ flows }: { flows: CooperationFormDetail['defaultFlows'] }) => {
  const t = useT();
  const translate = useTranslate();
  return (
    <ScrollFrame label={t('cooperation.flows')} bordered>
      <Table aria-label={t('cooperation.flows')} sx={{ '& td': { verticalAlign: 'top', minWidth: 110 } }}>
        <TableHead>
          <TableRow>
            {(['from', 'what', 'to', 'kind', 'benefit'] as const).map((column) => (
              <TableCell key={column}>{t(`cooperation.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {flows.map(({ from, to, label, resourceType, benefitType, tangible }) => (
            <TableRow key={`${from?.key ?? ''} ${to?.key ?? ''} ${label}`}>
              <TableCell>{from?.name ?? t('cooperation.outside')}</TableCell>
              <TableCell>
                {label}
                {!tangible && (
                  <Typography variant="body2" color="textSecondary">
                    {t('cooperation.intangible')}
                  </Typography>
                )}
              </TableCell>
              <TableCell>{to?.name ?? t('cooperation.outside')}</TableCell>
              <TableCell>{translate(labelKey('resourceType', resourceType))}</TableCell>
              <TableCell>{translate(labelKey('benefitType', benefitType))}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollFrame>
  );
};
