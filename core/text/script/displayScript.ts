import { createScriptConverter, type ScriptDictionaries } from './scriptConverter';
import {
  TO_SIMPLIFIED_CHARACTERS,
  TO_SIMPLIFIED_PHRASES,
  TO_TRADITIONAL_CHARACTERS,
  TO_TRADITIONAL_PHRASES,
} from './scriptDictionaries';

export const SCRIPT_DICTIONARIES: ScriptDictionaries = {
  hans: { characters: TO_SIMPLIFIED_CHARACTERS, phrases: TO_SIMPLIFIED_PHRASES },
  hant: { characters: TO_TRADITIONAL_CHARACTERS, phrases: TO_TRADITIONAL_PHRASES },
};

/**
 * Shows a text in the other Chinese script. Brings the dictionaries, which are far too heavy for content scripts and
 * for the background: that reads them from a file when a note wants them.
 */
export const inScript = createScriptConverter(SCRIPT_DICTIONARIES);
