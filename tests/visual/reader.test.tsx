import '../../components/page.css';
import { openReader } from '../components/reader/openReader';
import { READER_STATES } from '../components/reader/readerStates';
import { photograph, type ShowState } from './photograph';
import { shotsOfPage } from './shots';

const states: Record<string, ShowState> = Object.fromEntries(
  Object.entries(READER_STATES).map(([name, { query, options }]) => [
    name,
    (language) => openReader(query, { ...options, language }),
  ]),
);

photograph('reader', states, {
  shotsOf: shotsOfPage,
  wordy: [
    'a document',
    'found in a document, with a term',
    'a term',
    'two documents compared',
    'very many found',
  ],
  height: 900,
  frame: 'window',
});
