import '../../components/page.css';
import { SidePanel } from '../../components/sidepanel/SidePanel';
import { mount } from '../components/mounted';
import { SIDE_PANEL_STATES } from '../components/sidepanel/sidePanelStates';
import { photograph, type ShowState } from './photograph';
import { shotsAt } from './shots';

const states: Record<string, ShowState> = Object.fromEntries(
  Object.entries(SIDE_PANEL_STATES).map(([name, props]) => [
    name,
    (language) => mount(<SidePanel {...props} />, language),
  ]),
);

photograph('sidepanel', states, {
  shotsOf: shotsAt(360),
  wordy: ['page does not answer', 'access refused', 'place failed', 'very many'],
  height: 800,
  frame: 'window',
});
