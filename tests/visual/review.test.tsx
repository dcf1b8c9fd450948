import '../../components/page.css';
import { ReviewPage } from '../../components/library/review/ReviewPage';
import { REVIEW_STATES } from '../components/library/broughtStates';
import { mount } from '../components/mounted';
import { photograph, type ShowState } from './photograph';
import { shotsOfPage } from './shots';

const states: Record<string, ShowState> = Object.fromEntries(
  Object.entries(REVIEW_STATES).map(([name, props]) => [
    name,
    (language) => mount(<ReviewPage {...props} />, language),
  ]),
);

photograph('review', states, {
  shotsOf: shotsOfPage,
  wordy: ['a document with pages'],
  height: 900,
  frame: 'page',
});
