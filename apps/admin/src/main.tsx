import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { isLanguage, openI18n, preferredLanguage } from './data/i18nProvider';
import { store } from './data/store';

const chosen = store.getItem('locale');
const language = isLanguage(chosen) ? chosen : preferredLanguage(navigator.languages);

const start = async (): Promise<void> => {
  const i18nProvider = await openI18n(language);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element #root.');
  createRoot(root).render(
    <StrictMode>
      <App i18nProvider={i18nProvider} />
    </StrictMode>,
  );
};

void start();
