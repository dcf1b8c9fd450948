import '../../components/page.css';
import { render } from 'preact';
import { LibraryApp } from '../../components/library/LibraryApp';
import { LocalizationProvider } from '../../components/localization';
import { localize, uiLanguage } from '../../services/localize';
import { createLibrarySource } from './createLibrarySource';

document.documentElement.lang = uiLanguage();
document.title = localize('libraryTitle');

const root = document.getElementById('root');
if (!root) throw new Error('library.html has no element #root.');

render(
  <LocalizationProvider value={localize}>
    <LibraryApp source={createLibrarySource()} language={uiLanguage()} />
  </LocalizationProvider>,
  root,
);
