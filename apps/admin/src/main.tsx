import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createHashRouter, RouterProvider } from 'react-router-dom';
import { App } from './App';
import { isLanguage, openI18n, preferredLanguage } from './data/i18nProvider';
import { store } from './data/store';
import { followOtherTabs } from './data/viewer';

const chosen = store.getItem('locale');
const language = isLanguage(chosen) ? chosen : preferredLanguage(navigator.languages);

const start = async (): Promise<void> => {
  const i18nProvider = await openI18n(language);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element #root.');
  const router = createHashRouter([{ path: '*', element: <App i18nProvider={i18nProvider} /> }]);
  createRoot(root).render(
    <StrictMode>
      {/* As a transition, a change of address would wait for whatever else is rendered: whoever is signed out would be
          sent to sign in again and again before that page stands, and fast keys would keep a page away. */}
      <RouterProvider router={router} useTransitions={false} />
    </StrictMode>,
  );
};

followOtherTabs();
void start();
