import '../../components/page.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { LocalizationProvider } from '../../components/localization';
import { Welcome } from '../../components/welcome/Welcome';
import type { WelcomeSource } from '../../components/welcome/WelcomeSource';
import { noteContent } from '../../core/ranking/noteContent';
import { createScriptConverter } from '../../core/text/scriptConverter';
import { localize, uiLanguage } from '../../services/localize';
import { readDictionaries } from '../../services/stores/builtInFiles';
import { openLibrary } from '../../services/stores/libraryStore';
import { changeSettings, readSettings, watchSettings } from '../../services/stores/settingsStore';
import {
  changeSiteRules,
  readSiteRules,
  watchSiteRules,
} from '../../services/stores/siteRulesStore';
import { openReader } from '../../services/tabs/readerPage';

document.documentElement.lang = uiLanguage();
document.title = `${localize('extensionName')} · ${localize('welcomeTitle')}`;

const root = document.getElementById('root');
if (!root) throw new Error('welcome.html has no element #root.');

const source: WelcomeSource = {
  readIndex: async () => (await openLibrary()).index,
  getNote: async (request) =>
    noteContent(await openLibrary(), request, createScriptConverter(await readDictionaries())),
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
