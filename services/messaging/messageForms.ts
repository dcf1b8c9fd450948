import * as v from 'valibot';
import { type KeptState, MOST_TOLD } from '../../core/collection/encounter';
import { metPlaceForm } from '../../core/collection/encounterForms';
import type { LearnedRule } from '../../core/learning/learnedRule';
import { type FramePlaces, MOST_MARKS, MOST_PLACES, type PlaceText } from '../../core/marks';
import { ASKED } from '../../core/match/textMatches';
import {
  type BackgroundToPage,
  type ExtensionToBackground,
  type NoteToBackground,
  type PageToBackground,
  type PageToPanel,
  type PanelToPage,
  READING_PLACES,
  SCRIPTS_ON_DEMAND,
} from '../../core/messages';
import type { NoteOffer } from '../../core/noteFrame';
import { NOTE_TOKEN } from '../../core/noteToken';
import { PACK_LIMITS } from '../../core/pack/packLimits';
import { FUZZINESS, MARK_COLOURS, MARK_STYLES } from '../../core/settings/settings';
import { isRuleHost } from '../../core/sites/sites';
import { PAGE_SCRIPTS } from '../../core/text/languages';

export type ToBackground = PageToBackground & NoteToBackground & ExtensionToBackground;
export type ToPage = BackgroundToPage & PanelToPage;

type Forms<Messages> = {
  [Type in keyof Messages]: Messages[Type] extends {
    request: infer Request;
    response: infer Answer;
  }
    ? { request: v.GenericSchema<unknown, Request>; response: v.GenericSchema<unknown, Answer> }
    : never;
};

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const marks = v.pipe(count, v.maxValue(MOST_MARKS));
const markCount = v.pipe(
  v.object({ term: id, count: marks, variants: marks }),
  v.check((told) => told.variants <= told.count, 'more variants than marks'),
);
const nothing = v.object({});
const look = v.nullable(
  v.object({ style: v.picklist(MARK_STYLES), colour: v.picklist(MARK_COLOURS) }),
);
const hiddenCount = v.object({ term: id, count: marks, isUnlike: v.boolean() });
/** A frame may mark so many terms: as many as the panel lists places. */
const perTerm = <Entry>(entry: v.GenericSchema<unknown, Entry>) =>
  v.pipe(v.array(entry), v.maxLength(MOST_PLACES));

/**
 * Answers of our own background are trusted to have their form where only content scripts get
 * them (they are checked there by use); whatever an extension page asks for is checked in full.
 */
const unchecked = <Answer>(): v.GenericSchema<unknown, Answer> => v.custom<Answer>(() => true);

/** A paragraph is cut by its sender; this only keeps a broken one from costing much. */
const LONGEST_PARAGRAPH = 20_000;
const LONGEST_SURFACE = 2_000;
/** Of a rule: its kind, a term, and a text or a host. */
const LONGEST_KEY = 1_000;

/** More than a look at a page asks for. */
const MOST_NAMES = 1_000;

const paragraph = v.pipe(v.string(), v.maxLength(LONGEST_PARAGRAPH));
const range = v.object({ start: count, end: count });

const noteRequest = v.object({
  term: id,
  paragraph,
  script: v.picklist(PAGE_SCRIPTS),
  rank: count,
  mark: v.exactOptional(range),
  from: v.exactOptional(v.object({ document: id, passage: count })),
});

/** What a content script says of a mark: it may be a page's. */
const noteSubject = {
  request: noteRequest,
  match: v.object({
    kind: v.picklist(['exact', 'variant']),
    reason: v.picklist(['verbatim', 'folded', 'inserted', 'misspelt']),
    form: v.picklist(['label', 'alias', 'acronym', 'regional']),
    surface: v.pipe(v.string(), v.maxLength(LONGEST_SURFACE)),
  }),
  at: count,
};

export const noteOffer = v.object({
  ...noteSubject,
  isVerbatim: v.nullable(v.boolean()),
}) satisfies v.GenericSchema<unknown, NoteOffer>;

const token = v.pipe(v.string(), v.regex(NOTE_TOKEN));

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(PACK_LIMITS.name));
const learnedRule = v.variant('case', [
  v.object({ case: v.literal('neighbour'), term: id, text: v.string() }),
  v.object({ case: v.literal('site'), term: id, host: v.string() }),
  v.object({ case: v.literal('beside'), term: id, name }),
  v.object({ case: v.literal('name'), term: id, name }),
  v.object({ case: v.literal('term'), term: id }),
]) satisfies v.GenericSchema<unknown, LearnedRule>;
const ruleKey = v.pipe(v.string(), v.maxLength(LONGEST_KEY));

const finite = v.pipe(
  v.number(),
  v.check((value) => Number.isFinite(value)),
);

/** What may be sent to the background by content scripts and by extension pages. */
export const pageForms: Forms<PageToBackground> = {
  'index/get': {
    request: v.object({ known: v.nullable(v.string()) }),
    response: unchecked<PageToBackground['index/get']['response']>(),
  },
  'texts/match': {
    request: v.object({
      index: id,
      texts: v.pipe(
        v.array(v.pipe(v.string(), v.maxLength(ASKED.units))),
        v.maxLength(ASKED.texts),
        v.check((texts) => texts.join('').length <= ASKED.allUnits, 'too much text at once'),
      ),
      fuzzy: v.picklist(FUZZINESS),
    }),
    response: unchecked<PageToBackground['texts/match']['response']>(),
  },
  'look/show': { request: v.object({ present: look, wanted: look }), response: v.null() },
  'names/grant': {
    request: v.object({
      index: id,
      names: v.pipe(v.array(count), v.maxLength(MOST_NAMES)),
      gestures: count,
    }),
    response: v.array(count),
  },
  'note/expect': { request: v.object({ token, offer: noteOffer }), response: v.null() },
  'note/above': {
    request: v.object({
      id: finite,
      subject: v.nullable(v.object(noteSubject)),
      around: v.object({ left: finite, top: finite, right: finite, bottom: finite }),
      width: finite,
      height: finite,
    }),
    response: v.boolean(),
  },
  'note/escape': { request: nothing, response: v.null() },
  'term/read': {
    request: v.object({ term: id, where: v.picklist(READING_PLACES) }),
    response: v.null(),
  },
  'script/load': {
    request: v.object({ script: v.picklist(SCRIPTS_ON_DEMAND) }),
    response: v.null(),
  },
  'marks/report': {
    request: v.object({ document: id, counts: perTerm(markCount), hidden: perTerm(hiddenCount) }),
    response: v.null(),
  },
  'encounter/met': {
    request: v.object({ met: v.pipe(v.array(metPlaceForm), v.maxLength(MOST_TOLD)) }),
    response: v.boolean(),
  },
};

const keptState: v.GenericSchema<unknown, KeptState> = v.variant('case', [
  v.object({ case: v.literal('none') }),
  v.object({ case: v.literal('kept'), id: count }),
  v.object({ case: v.literal('private') }),
]);

/** What only extension pages may send. */
export const extensionForms: Forms<NoteToBackground & ExtensionToBackground> = {
  'note/claim': {
    request: v.object({ token }),
    response: unchecked<NoteToBackground['note/claim']['response']>(),
  },
  'note/get': {
    request: noteRequest,
    response: unchecked<NoteToBackground['note/get']['response']>(),
  },
  'term/edit': { request: v.object({ term: id }), response: v.null() },
  'term/remark': {
    request: v.object({ term: id, remark: v.pipe(v.string(), v.maxLength(PACK_LIMITS.remark)) }),
    response: v.null(),
  },
  'term/hide': { request: v.object({ term: id }), response: v.null() },
  'term/show': { request: v.object({ term: id }), response: v.null() },
  'dismissal/keep': {
    request: v.object({ term: id, paragraph, mark: range, isVariant: v.boolean(), press: id }),
    response: v.object({ kept: v.nullable(count), rule: v.nullable(learnedRule) }),
  },
  'dismissal/forget': { request: v.object({ kept: count }), response: v.null() },
  'rule/take': { request: v.object({ key: ruleKey }), response: v.null() },
  'rule/leave': { request: v.object({ key: ruleKey }), response: v.null() },
  'rule/return': { request: v.object({ key: ruleKey }), response: v.null() },
  'site/leave': { request: nothing, response: v.null() },
  'site/return': { request: nothing, response: v.null() },
  'reader/open': {
    request: v.object({ document: id, passage: count, term: id }),
    response: v.null(),
  },
  'encounter/find': { request: v.object({ met: metPlaceForm }), response: keptState },
  'encounter/keep': { request: v.object({ met: metPlaceForm }), response: keptState },
  'encounter/undo': { request: v.object({ id: count }), response: v.null() },
  'collection/open': { request: nothing, response: v.null() },
  'panel/open': { request: v.object({ term: v.nullable(id) }), response: v.null() },

  'site/set': {
    request: v.object({
      host: v.pipe(v.string(), v.check(isRuleHost)),
      state: v.picklist(['on', 'off']),
    }),
    response: v.null(),
  },
  'marks/get': { request: v.object({ tab: count }), response: v.array(markCount) },
  'marks/hidden': { request: v.object({ tab: count }), response: v.array(hiddenCount) },
};

const places: v.GenericSchema<unknown, FramePlaces> = v.pipe(
  v.object({
    terms: v.pipe(v.array(id), v.maxLength(MOST_PLACES)),
    places: v.pipe(v.array(count), v.maxLength(MOST_PLACES)),
    variants: v.pipe(v.array(count), v.maxLength(MOST_PLACES)),
    total: marks,
    isReading: v.boolean(),
  }),
  v.check((told) => told.places.every((term) => term < told.terms.length), 'a place of no term'),
  v.check((told) => told.variants.every((at) => at < told.places.length), 'a variant of no place'),
  v.check((told) => told.total >= told.places.length, 'fewer marks than places'),
);

/** What a frame tells the side panel through its port. */
export const panelForm: v.GenericSchema<unknown, PageToPanel> = v.variant('type', [
  v.object({ type: v.literal('places'), places }),
  v.object({ type: v.literal('reading'), place: v.nullable(count) }),
]);

const placeText: v.GenericSchema<unknown, PlaceText> = v.pipe(
  v.object({
    paragraph: v.pipe(v.string(), v.maxLength(LONGEST_PARAGRAPH)),
    mark: v.object({ start: count, end: count }),
    script: v.picklist(['hans', 'hant', 'latin']),
  }),
  v.check(({ paragraph, mark }) => mark.start <= mark.end && mark.end <= paragraph.length),
);

/** What a frame answers the side panel. */
export const placeForms: {
  [Type in keyof PanelToPage]: v.GenericSchema<unknown, PanelToPage[Type]['response']>;
} = {
  'place/read': v.nullable(placeText),
  'place/go': v.boolean(),
  'place/note': v.boolean(),
  'place/keep': v.null(),
  'place/back': v.null(),
  'page/pace': v.boolean(),
};
