/**
 * What each setting may be, wherever it is kept: in stored items or in a file. Every one may be
 * missing, so that what was written before there was such a setting is read for ever.
 */
import * as v from 'valibot';
import { TERM_KINDS } from '../pack/types';
import { FUZZINESS, MARK_COLOURS, MARK_STYLES, OCCURRENCES, type Settings } from './settings';

type SchemaOf<Value> = v.ExactOptionalSchema<v.GenericSchema<unknown, Value>, undefined>;

/** An id of a document or a term, of any pack there may be. */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** A new setting is one row here: the compiler misses it otherwise. */
export const SETTING_SCHEMAS: { [Name in keyof Settings]: SchemaOf<Settings[Name]> } = {
  weights: v.exactOptional(v.picklist([1, 2, 3])),
  occurrences: v.exactOptional(v.picklist(OCCURRENCES)),
  hiddenKinds: v.exactOptional(v.array(v.picklist(TERM_KINDS))),
  hiddenDocuments: v.exactOptional(v.array(id)),
  hiddenTerms: v.exactOptional(v.array(id)),
  hiddenHere: v.exactOptional(v.array(id)),
  style: v.exactOptional(v.picklist(MARK_STYLES)),
  colour: v.exactOptional(v.picklist(MARK_COLOURS)),
  fuzzy: v.exactOptional(v.picklist(FUZZINESS)),
};

const { hiddenTerms: _everywhere, ...ofSites } = SETTING_SCHEMAS;

/** As `SETTING_SCHEMAS`, of those that a site can have of its own. */
export const SITE_SETTING_SCHEMAS = ofSites;
