import '../../components/page.css';
import { render } from 'preact';
import { ExportContext } from '../../components/export/ExportTools';
import { PackItems } from '../../components/export/PackExport';
import { LibraryApp } from '../../components/library/LibraryApp';
import { LocalizationProvider } from '../../components/localization';
import { exportTools } from '../../services/exportTools';
import { localize, uiLanguage } from '../../services/localize';
import { createLibrarySource } from './createLibrarySource';
import { packItems } from './packItems';

document.documentElement.lang = uiLanguage();
document.title = localize('libraryTitle');

const root = document.getElementById('root');
if (!root) throw new Error('library.html has no element #root.');

render(
  <LocalizationProvider value={localize}>
    <ExportContext.Provider value={exportTools}>
      <PackItems.Provider value={packItems}>
        <LibraryApp source={createLibrarySource()} language={uiLanguage()} />
      </PackItems.Provider>
    </ExportContext.Provider>
  </LocalizationProvider>,
  root,
);
