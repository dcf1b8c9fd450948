import '../../components/page.css';
import { render } from 'preact';
import { ExportContext } from '../../components/export/ExportTools';
import { LibraryItemsContext } from '../../components/export/LibraryItems';
import { LibraryApp } from '../../components/library/LibraryApp';
import { windowHistory } from '../../components/library/pageHistory';
import { LocalizationProvider } from '../../components/localization';
import { exportTools } from '../../services/exportTools';
import { localize, uiLanguage } from '../../services/localize';
import { mendLines } from '../../services/stores/library/mendLines';
import { createLibrarySource } from './createLibrarySource';
import { libraryItems } from './libraryItems';

document.documentElement.lang = uiLanguage();
document.title = localize('libraryTitle');

const root = document.getElementById('root');
if (!root) throw new Error('library.html has no element #root.');

render(
  <LocalizationProvider value={localize}>
    <ExportContext.Provider value={exportTools}>
      <LibraryItemsContext.Provider value={libraryItems}>
        <LibraryApp
          source={createLibrarySource()}
          history={windowHistory(window)}
          language={uiLanguage()}
        />
      </LibraryItemsContext.Provider>
    </ExportContext.Provider>
  </LocalizationProvider>,
  root,
);

mendLines().catch((error: unknown) => {
  // Of a storage that fails the page itself tells.
  if (!(error instanceof DOMException)) throw error;
});
