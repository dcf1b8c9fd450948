import '../../components/page.css';
import { openReader } from '../components/reader/openReader';
import { READER_STATES } from '../components/reader/readerStates';
import { PAGE_SHOTS, photograph, type ShowState } from './photograph';

const states: Record<string, ShowState> = Object.fromEntries(
  Object.entries(READER_STATES).map(([name, { query, options }]) => [
    name,
    (language) => openReader(query, { ...options, language }),
  ]),
);

photograph('reader', states, { shots: PAGE_SHOTS, height: 900, frame: 'window' });
