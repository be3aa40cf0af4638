import english from 'ra-language-english';
import type { TranslationMessages } from 'ra-core';

type RaMessages = TranslationMessages['ra'];

// react-admin's own English, with the few sentences that this console says differently.
export const ra: RaMessages = {
  ...english.ra,
  boolean: { ...english.ra.boolean, null: 'Not known' },
  page: {
    ...english.ra.page,
    dashboard: 'Home',
    create: 'Create: %{name}',
    edit: 'Edit: %{recordRepresentation}',
    show: '%{recordRepresentation}',
    not_found: 'Page not found',
  },
  message: {
    ...english.ra.message,
    access_denied: 'Your role does not include this page. Ask an administrator if you need it.',
    not_found: 'The address is wrong, or the record has been removed.',
    error: 'This page could not be shown.',
    invalid_form: 'Some fields need your attention.',
  },
  auth: {
    ...english.ra.auth,
    auth_check_error: 'Please sign in to continue',
    user_menu: 'Your account',
    logout: 'Sign out',
    sign_in_error: 'You could not be signed in.',
  },
  notification: {
    ...english.ra.notification,
    updated: 'Saved |||| %{smart_count} records saved',
    created: 'Created',
    deleted: 'Archived |||| %{smart_count} records archived',
    http_error: 'The server could not be reached.',
    data_provider_error: 'The answer of the server could not be read.',
    not_authorized: 'Your role does not allow this.',
  },
};
