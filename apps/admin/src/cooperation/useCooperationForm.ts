import { useQuery } from '@tanstack/react-query';
import { COOPERATION_FORMS, type CooperationForm } from '@tlaka/domain';
import { useTlaka } from '../data/useTlaka';
import { useProgrammeId } from '../shared/programme';
import { useLanguage } from '../shared/useLanguage';

/** The form of that name in an address; null where there is none. */
export const formOf = (name: string | undefined): CooperationForm | null =>
  COOPERATION_FORMS.find((form) => form === name) ?? null;

/** All forms, with what they came to in the current programme. */
export const useCooperationForms = () => {
  const tlaka = useTlaka();
  const language = useLanguage();
  const [programmeId] = useProgrammeId();
  return useQuery({
    queryKey: ['cooperationForms', programmeId, language],
    queryFn: () => tlaka.cooperationForms(programmeId),
  });
};

/** One form whole; nothing is asked while it is not known which. */
export const useCooperationForm = (form: CooperationForm | null) => {
  const tlaka = useTlaka();
  const language = useLanguage();
  const [programmeId] = useProgrammeId();
  return useQuery({
    queryKey: ['cooperationForm', form, programmeId, language],
    queryFn: () => (form ? tlaka.cooperationForm({ key: form, programmeId }) : null),
    enabled: form !== null,
  });
};
