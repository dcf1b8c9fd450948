/**
 * Which pictures are taken of a state. Two do: one Chinese interface in light, the English one in
 * dark. A wordy state, where more or longer text could push something out of place, has all languages.
 *
 * Which Chinese a state has, and which widths, is drawn by its name and not by its place in the list:
 * a state that is added, moved or removed leaves the pictures of the others as they are.
 */
import type { TestLanguage } from '../components/mounted';

export interface Shot {
  language: TestLanguage;
  scheme: 'light' | 'dark';
  /** Of the window, in CSS pixels. */
  width: number;
}

/** The shots of the state with that name. */
export type ShotsOf = (state: string, isWordy: boolean) => Shot[];

const CHINESE = ['zh-Hans', 'zh-Hant-TW'] as const;
/** Every arrangement of a page: what stands beside the text, under it, or folds away. */
const WIDE = [1440, 1024] as const;
const NARROW = [360, 768] as const;

/** For surfaces that are always about as wide. */
export function shotsAt(width: number): ShotsOf {
  return (state, isWordy) => {
    const chinese = isWordy ? CHINESE : [draw(CHINESE, state)];
    return [
      ...chinese.map((language): Shot => ({ language, scheme: 'light', width })),
      { language: 'en', scheme: 'dark', width },
    ];
  };
}

/** For pages. English, whose words are the longest, has the narrow one of two windows. */
export function shotsOfPage(state: string, isWordy: boolean): Shot[] {
  if (isWordy) return WORDY_PAGE;
  return [
    { language: draw(CHINESE, state), scheme: 'light', width: draw(WIDE, state) },
    { language: 'en', scheme: 'dark', width: draw(NARROW, state) },
  ];
}

/** Each language once, both schemes wide, and the longest words where there is the least room. */
const WORDY_PAGE: Shot[] = [
  { language: 'zh-Hans', scheme: 'dark', width: 1024 },
  { language: 'zh-Hant-TW', scheme: 'light', width: 1440 },
  { language: 'en', scheme: 'dark', width: 360 },
];

/** One of the choices, always the same for a name; two lists of choices are drawn from independently. */
function draw<Choice>(choices: readonly Choice[], name: string): Choice {
  const place = Math.floor((hash(`${choices.join()} ${name}`) / 2 ** 32) * choices.length);
  const choice = choices[place];
  if (choice === undefined) throw new RangeError(`Nothing to draw for “${name}”.`);
  return choice;
}

/**
 * FNV-1a over the UTF-16 units of a text, 32 bits, then the finalizer of MurmurHash3: without it, names
 * that differ in a few units only would nearly all draw the same.
 */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let unit = 0; unit < text.length; unit += 1) {
    value = Math.imul(value ^ text.charCodeAt(unit), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
