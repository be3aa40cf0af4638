import { MutationCache, QueryClient } from '@tanstack/react-query';
import {
  CoreAdminContext,
  CustomRoutes,
  HttpError,
  Resource,
  type I18nProvider,
  type RaRecord,
} from 'ra-core';
import { lazy, type ReactNode } from 'react';
import { AdminUI, Notification, ThemeProvider, ThemesContext } from 'react-admin';
import { Route } from 'react-router-dom';
import { SignInPage } from './account/SignInPage';
import { authProvider } from './data/authProvider';
import { dataProvider } from './data/dataProvider';
import { store } from './data/store';
import { Home } from './home/Home';
import { RESOURCES, ROUTES } from './pages';
import { Permitted } from './shared/layout/Permitted';
import { AccessDeniedPage, AuthenticationErrorPage, NotFoundPage } from './shared/layout/PlainPage';
import { Shell } from './shared/layout/Shell';
import { themeOf } from './shared/theme/theme';
import { usePrinting } from './shared/theme/usePrinting';
import { useLanguage } from './shared/useLanguage';

const WelcomePage = lazy(async () => ({ default: (await import('./account/WelcomePage')).WelcomePage }));
const InvitationPage = lazy(async () => ({
  default: (await import('./account/InvitationPage')).InvitationPage,
}));

const NOTICE_MS = 10_000;
const RETRIES = 2;

// Only a lost connection is worth a second try: the API has said why it refuses.
const mayRetry = (failures: number, error: Error): boolean =>
  failures < RETRIES && error instanceof HttpError && error.status === 0;

const queryClient: QueryClient = new QueryClient({
  // One change shows in many places (both ends of a relation, counts, histories): whatever is on the page is read anew.
  mutationCache: new MutationCache({
    // Not in onSuccess: react-admin writes into its caches after that, and they would count as fresh again.
    onSettled: (_answer, error) =>
      error
        ? undefined
        : queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'auth' }),
  }),
  defaultOptions: {
    queries: { staleTime: 30_000, gcTime: 300_000, retry: mayRetry },
    // A save does not wait in silence for a connection, to happen when the form may long have been left.
    mutations: { networkMode: 'always' },
  },
});

const Themed = ({ children }: { children: ReactNode }) => {
  const language = useLanguage();
  const printing = usePrinting();
  return (
    <ThemesContext.Provider
      value={{
        lightTheme: themeOf('light', language),
        darkTheme: themeOf(printing ? 'light' : 'dark', language),
      }}
    >
      <ThemeProvider>{children}</ThemeProvider>
    </ThemesContext.Provider>
  );
};

const Notices = () => <Notification autoHideDuration={NOTICE_MS} multiLine />;

export const App = ({ i18nProvider }: { i18nProvider: I18nProvider }) => (
  <CoreAdminContext
    authProvider={authProvider}
    dataProvider={dataProvider}
    i18nProvider={i18nProvider}
    queryClient={queryClient}
    store={store}
  >
    <Themed>
      <AdminUI
        accessDenied={AccessDeniedPage}
        authenticationError={AuthenticationErrorPage}
        catchAll={NotFoundPage}
        dashboard={Home}
        disableTelemetry
        layout={Shell}
        loginPage={SignInPage}
        notification={Notices}
        requireAuth
        title="Tlaka"
      >
        {RESOURCES.map(({ name, list, show, edit, create, representation }) => (
          <Resource
            key={name}
            name={name}
            list={list}
            show={show}
            edit={edit}
            create={create}
            recordRepresentation={(record: RaRecord) => representation(record, i18nProvider.translate)}
          />
        ))}
        <CustomRoutes>
          {ROUTES.map(({ path, permission, component: Page }) => (
            <Route
              key={path}
              path={path}
              element={
                <Permitted permission={permission}>
                  <Page />
                </Permitted>
              }
            />
          ))}
        </CustomRoutes>
        <CustomRoutes noLayout>
          <Route path="/welcome" element={<WelcomePage />} />
          <Route path="/invitation" element={<InvitationPage />} />
        </CustomRoutes>
      </AdminUI>
    </Themed>
  </CoreAdminContext>
);
