import '../../components/page.css';
import { SidePanel } from '../../components/sidepanel/SidePanel';
import { mount } from '../components/mounted';
import { SIDE_PANEL_STATES } from '../components/sidepanel/sidePanelStates';
import { photograph, type ShowState, shotsAt } from './photograph';

const states: Record<string, ShowState> = Object.fromEntries(
  Object.entries(SIDE_PANEL_STATES).map(([name, props]) => [
    name,
    (language) => mount(<SidePanel {...props} />, language),
  ]),
);

photograph('sidepanel', states, { shots: shotsAt(360), height: 800, frame: 'window' });
