import Delete from '@mui/icons-material/DeleteOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ModelDetail } from '../data/resources/engagementModels';
import type { Offer } from '../data/resources/modelContent';
import { useTlaka } from '../data/useTlaka';
import { AskButton } from '../shared/form/AskButton';
import { useT } from '../shared/useT';
import { servedBy } from './interestChoices';
import { OfferDialog } from './OfferDialog';
import { nameOf, useModelRights } from './useModel';

interface OfferLineProps {
  model: ModelDetail;
  offer: Offer;
  /** Null for who may not change it. */
  onEdit: (() => void) | null;
}

const OfferLine = ({ model, offer, onEdit }: OfferLineProps) => {
  const t = useT();
  const { archiveOffer } = useTlaka();
  const { label, from } = offer;
  const giver = model.parties.find(({ id }) => id === from?.id);
  const interests = servedBy(model, offer)
    .map(({ name }) => name)
    .join('; ');
  return (
    <Stack component="li" direction="row" spacing={1} sx={{ alignItems: 'flex-start', py: 0.25 }}>
      <Typography variant="body2" sx={{ flex: 1, overflowWrap: 'anywhere', minWidth: 0, py: 0.5 }}>
        {t('offers.of', { giver: giver ? nameOf(giver) : t('model.externalShort'), label })}
        {' – '}
        {interests ? t('offers.addresses', { interests }) : t('offers.addressesNobody')}
      </Typography>
      {onEdit && (
        <Box sx={{ whiteSpace: 'nowrap' }}>
          <IconButton size="small" aria-label={t('offers.change', { label })} onClick={onEdit}>
            <Edit fontSize="small" />
          </IconButton>
          <AskButton
            label={t('offers.remove', { label })}
            content={t('offers.removeAsk')}
            confirm={t('model.remove')}
            icon={<Delete fontSize="small" />}
            act={() => archiveOffer(offer.id, offer.version)}
          />
        </Box>
      )}
    </Stack>
  );
};

/** What could be given besides, which suggestions are made of; for who may read all values. */
export const Offers = ({ model }: { model: ModelDetail }) => {
  const t = useT();
  const { content } = useModelRights(model);
  const [open, setOpen] = useState<{ offer: Offer | null } | null>(null);
  return (
    <Box component="section" sx={{ maxWidth: '85ch' }}>
      <Typography variant="h3">{t('offers.title')}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5, mb: 1 }}>
        {t('offers.help')}
      </Typography>
      {model.offers.length === 0 && <Typography variant="body2">{t('offers.none')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {model.offers.map((offer) => (
          <OfferLine
            key={offer.id}
            model={model}
            offer={offer}
            onEdit={content ? () => setOpen({ offer }) : null}
          />
        ))}
      </Box>
      {content && (
        <Button startIcon={<Add />} onClick={() => setOpen({ offer: null })}>
          {t('offers.add')}
        </Button>
      )}
      {open && <OfferDialog model={model} offer={open.offer} onClose={() => setOpen(null)} />}
    </Box>
  );
};
