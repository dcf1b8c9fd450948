import '../../components/page.css';
import { CollectionPage } from '../../components/library/collection/CollectionPage';
import { COLLECTION_STATES } from '../components/library/collectionStates';
import { mount } from '../components/mounted';
import { photograph, type ShowState } from './photograph';
import { shotsOfPage } from './shots';

const states: Record<string, ShowState> = Object.fromEntries(
  Object.entries(COLLECTION_STATES).map(([name, props]) => [
    name,
    (language) => mount(<CollectionPage {...props} language={language} />, language),
  ]),
);

photograph('collection', states, {
  shotsOf: shotsOfPage,
  wordy: ['places of some days'],
  height: 700,
  frame: 'page',
});
