import '../../components/page.css';
import { Popup } from '../../components/popup/Popup';
import { mount } from '../components/mounted';
import { POPUP_STATES } from '../components/popup/popupStates';
import { photograph, type ShowState } from './photograph';
import { shotsAt } from './shots';

const states: Record<string, ShowState> = Object.fromEntries(
  Object.entries(POPUP_STATES).map(([name, props]) => [
    name,
    (language) => mount(<Popup {...props} />, language),
  ]),
);

photograph('popup', states, {
  shotsOf: shotsAt(360),
  wordy: [
    'much is left unmarked',
    'access refused',
    'action failed',
    'very many',
    'very many found',
  ],
  height: 600,
  frame: 'window',
});
