import '../../components/page.css';
import { Popup } from '../../components/popup/Popup';
import { mount } from '../components/mounted';
import { POPUP_STATES } from '../components/popup/popupStates';
import { photograph, type ShowState, shotsAt } from './photograph';

const states: Record<string, ShowState> = Object.fromEntries(
  Object.entries(POPUP_STATES).map(([name, props]) => [
    name,
    (language) => mount(<Popup {...props} />, language),
  ]),
);

photograph('popup', states, { shots: shotsAt(360), height: 600, frame: 'window' });
