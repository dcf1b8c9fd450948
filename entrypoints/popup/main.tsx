import '../../components/page.css';
import { render } from 'preact';
import { LocalizationProvider } from '../../components/localization';
import { PopupApp } from '../../components/popup/PopupApp';
import { localize, uiLanguage } from '../../services/localize';
import { createPopupSource } from './createPopupSource';

document.documentElement.lang = uiLanguage();
document.title = localize('extensionName');

const root = document.getElementById('root');
if (!root) throw new Error('popup.html has no element #root.');

render(
  <LocalizationProvider value={localize}>
    <PopupApp source={createPopupSource()} />
  </LocalizationProvider>,
  root,
);
