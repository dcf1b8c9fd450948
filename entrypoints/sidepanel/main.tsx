import '../../components/page.css';
import { render } from 'preact';
import { ExportContext } from '../../components/export/ExportTools';
import { LocalizationProvider } from '../../components/localization';
import { SidePanelApp } from '../../components/sidepanel/SidePanelApp';
import { exportTools } from '../../services/exportTools';
import { localize, uiLanguage } from '../../services/localize';
import { createSidePanelSource } from './createSidePanelSource';

const language = uiLanguage();
document.documentElement.lang = language;
document.title = `${localize('extensionName')} · ${localize('panelTitle')}`;

const root = document.getElementById('root');
if (!root) throw new Error('sidepanel.html has no element #root.');

/** For whoever has the panel in a tab of its own: the tab that it is about. */
const tab = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);

render(
  <LocalizationProvider value={localize}>
    <ExportContext.Provider value={exportTools}>
      <SidePanelApp
        source={createSidePanelSource(Number.isNaN(tab) ? null : tab)}
        language={language}
      />
    </ExportContext.Provider>
  </LocalizationProvider>,
  root,
);
