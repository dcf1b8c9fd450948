/** What an encounter has to be like, in a message as in a file. */
import * as v from 'valibot';
import { ENCOUNTER_LIMITS, type Encounter, KEPT_BY, type MetPlace } from './encounter';
import { pageAddress } from './pageAddress';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const id = v.pipe(text(ENCOUNTER_LIMITS.id), v.minLength(1));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const placeEntries = {
  term: id,
  sentence: v.pipe(text(ENCOUNTER_LIMITS.sentence), v.minLength(1)),
  place: v.strictObject({ start: offset, end: offset }),
};

const isInSentence = <Place extends MetPlace>() =>
  v.check<Place, string>(
    ({ sentence, place }) => place.start < place.end && place.end <= sentence.length,
    'malformed',
  );

/** What a content script or a note says of a place. */
export const metPlaceForm: v.GenericSchema<unknown, MetPlace> = v.pipe(
  v.strictObject(placeEntries),
  isInSentence(),
);

/** An encounter of a file. */
export const encounterForm: v.GenericSchema<unknown, Encounter> = v.pipe(
  v.strictObject({
    ...placeEntries,
    pack: id,
    label: v.pipe(text(ENCOUNTER_LIMITS.label), v.minLength(1)),
    title: text(ENCOUNTER_LIMITS.title),
    url: v.pipe(
      text(ENCOUNTER_LIMITS.url),
      v.check((url) => pageAddress(url)?.url === url, 'notAddress'),
    ),
    day: v.pipe(v.string(), v.isoDate()),
    by: v.picklist(KEPT_BY),
  }),
  isInSentence(),
);
