import '../../components/page.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { LocalizationProvider } from '../../components/localization';
import { Welcome } from '../../components/welcome/Welcome';
import type { WelcomeSource } from '../../components/welcome/WelcomeSource';
import { localize, uiLanguage } from '../../services/localize';
import { readNote } from '../../services/stores/asking/readNote';
import {
  changeSettings,
  readSettings,
  watchSettings,
} from '../../services/stores/choices/settingsStore';
import {
  changeSiteRules,
  readSiteRules,
  watchSiteRules,
} from '../../services/stores/choices/siteRulesStore';
import { openLibrary } from '../../services/stores/library/libraryStore';
import { openReader } from '../../services/tabs/readerPage';

document.documentElement.lang = uiLanguage();
document.title = `${localize('extensionName')} · ${localize('welcomeTitle')}`;

const root = document.getElementById('root');
if (!root) throw new Error('welcome.html has no element #root.');

const source: WelcomeSource = {
  readIndex: async () => (await openLibrary()).index,
  getNote: readNote,
  readSettings,
  watchSettings,
  changeSettings,
  readMode: async () => (await readSiteRules()).mode,
  watchMode: watchSiteRules,
  changeMode: (mode) => changeSiteRules((rules) => ({ ...rules, mode })),
  openReader: (document, passage, term) => void openReader(document, passage, term),
  libraryUrl: browser.runtime.getURL('/library.html'),
};

render(
  <LocalizationProvider value={localize}>
    <Welcome source={source} language={uiLanguage()} />
  </LocalizationProvider>,
  root,
);
