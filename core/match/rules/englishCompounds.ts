/**
 * Whether the last word of an English name and the word after it are one compound, so that the name does not stand there:
 * international | law firms, global digital | compact cameras. Of a noun that two nouns go before, either the first two belong
 * together or the last two, and that tells who knows which are said together (M. Lauer, “Corpus statistics meet the noun
 * compound”, 1995). Listed are, by last word, nouns that are said with it, found by going through those of WordNet, and left
 * out where the whole name may go before them, too (security council, data flow diagrams). Asked in pages only, as `isOfCompound` is.
 */
import type { TermKind } from '../../pack/types';

/**
 * By the last word of a name, in the singular: what begins behind it and makes another word of it, each also in the
 * plural.
 */
export const COMPOUNDS: Readonly<Record<string, RegExp>> = {
  access: /^[ -](?:road|ramp|code|door|hatch|panel|card)(?:e?s)?\b/i,
  age: /^[ -](?:verification|check|limit|gap|bracket|group|rating|restriction|estimation|assurance|spot|of consent)(?:e?s)?\b/i,
  all: /^[ -](?:game|match|play-?off|bout|final|semi-?final|jackpot|decider|prize|purse|night|day|week|morning|evening|season|along|over|round|star)(?:e?s)?\b/i,
  bank: /^[ -](?:holiday|card|clerk|teller|statement|transfer|robber|robbery|vault|detail|branch|notes (?:and|&) coin)(?:e?s)?\b/i,
  barrier:
    /^[ -](?:cream|reef|tape|fence|island|nursing|option|method of contraception)(?:e?s)?\b/i,
  building:
    /^[ -](?:permit|site|societ[a-z]{0,9}|block|code|inspector|lease|firm|trade)(?:e?s)?\b/i,
  chain:
    /^[ -](?:saw|store|letter|mail|hoist|reaction|stitch|smok[a-z]{0,9}|restaurant|gang|wrench|lightning|drive|guard|tong|fence|of custody|of command|(?:and|&|or) (?:sprocket|gear|rope|pulley))(?:e?s)?\b/i,
  city: /^[ -](?:coat|bike|bag|shoe|break|car(?! (?:par|char|shar|traf))|hall|slicker|dweller|trip|dress)(?:e?s)?\b/i,
  compact: /^[ -](?:camera|car|disc|disk|suv|tractor|powder|flash|mirror)(?:e?s)?\b/i,
  country:
    /^[ -](?:music|specific|house|club|danc[a-z]{0,9}|singer|star|estate|style|pub|ham|walk|cottage|kitchen|lane|gentleman)(?:e?s)?\b/i,
  defense: /^[ -](?:attorney|lawyer|counsel|witness|mechanism)(?:e?s)?\b/i,
  development:
    /^[ -](?:tool|kit|board|server|branch|ticket|sprint|backlog|build|squad|league)(?:e?s)?\b/i,
  economy: /^[ -](?:class|seat|cabin|fare|mode|of (?:scale|scope))(?:e?s)?\b/i,
  flow: /^[ -](?:meter|sensor|valve|rate meter|cytometr[a-z]{0,9}|pipe)(?:e?s)?\b/i,
  forward:
    /^[ -](?:of|from|run[a-z]{0,9}|pass[a-z]{0,9}|roll[a-z]{0,9}|slash|line|pack|half)(?:e?s)?\b/i,
  future:
    /^[ -](?:tense|contract|trad[a-z]{0,9}|exchange|broker|proof[a-z]{0,9}|self|wife|husband)(?:e?s)?\b/i,
  gap: /^[ -](?:year|filler)(?:e?s)?\b/i,
  goods: /^[ -](?:train|lift|vehicle|van|yard|shed|entrance|wagon)(?:e?s)?\b/i,
  home: /^[ -](?:button|screen|page|loan|improvement|office|cinema|theat[a-z]{0,9}|run|game|kit|ground|brew|cook|insurance|equity|deliver[a-z]{0,9}|key|owner)(?:e?s)?\b/i,
  landscape:
    /^[ -](?:architect[a-z]{0,9}|design[a-z]{0,9}|garden[a-z]{0,9}|paint[a-z]{0,9}|photograph[a-z]{0,9}|contractor|orientation|mode|format|lighting|art)(?:e?s)?\b/i,
  law: /^[ -](?:firm|school|office|enforcement|clerk|abiding|court)(?:e?s)?\b/i,
  market: /^[ -](?:stall|square|town|day|hall|garden[a-z]{0,9}|trader|place)(?:e?s)?\b/i,
  order:
    /^[ -](?:book|form|number|confirmation|tracking|status|total|page|histor[a-z]{0,9}|desk|of merit)(?:e?s)?\b/i,
  orders: /^[ -](?:ship|arrive|open|over|under|may be)(?:e?s)?\b/i,
  organization: /^[ -](?:chart)(?:e?s)?\b/i,
  power:
    /^[ -](?:bank|tool|cord|strip|nap|drill|saw|cable|station|plant|supply|supplies|adapter|button|switch|steering|washer|line|outage|suit|ballad|chord|forward)(?:e?s)?\b/i,
  practice:
    /^[ -](?:lap|time|session|run|round|match|book|test|paper|exam|question|game|range|drill|pitch|net|swing[a-z]{0,9}|room|piece)(?:e?s)?\b/i,
  race: /^[ -](?:car|driver|horse|track|day|meeting|riot|relation|walk[a-z]{0,9}|card|weekend)(?:e?s)?\b/i,
  right:
    /^[ -](?:wing|hand[a-z]{0,9}|back|angle[a-z]{0,9}|whale|field[a-z]{0,9}|foot|turn)(?:e?s)?\b/i,
  rights: /^[ -](?:(?:it|him|her|them)sel[a-z]{0,9}|the (?:boat|ship|raft|canoe|car))(?:e?s)?\b/i,
  road: /^[ -](?:safety|sign|work|trip|map|rage|hog|runner|test|tax|bike|race|widen[a-z]{0,9}|closure|layout|user|marking|surface|racing|warrior|noise|repair)(?:e?s)?\b/i,
  rule: /^[ -](?:book|of thumb)(?:e?s)?\b/i,
  rules: /^[ -](?:the (?:roost|chart|airwave|box office)|supreme|in (?:this|my|our) )(?:e?s)?\b/i,
  security:
    /^[ -](?:mistake|flaw|hole|bug|guard|camera|deposit|blanket|door|gate|alarm|light|tag|screw|screen(?!ing)|seal|fence|line|queue)(?:e?s)?\b/i,
  society:
    /^[ -](?:wedding|page|ball|hostess|lady|girl|column|of (?:jesus|friend)|island)(?:e?s)?\b/i,
  solution:
    /^[ -](?:manual|set|sheet|key|provider|architect|focused|bank|vendor|booklet)(?:e?s)?\b/i,
  standard:
    /^[ -](?:room|deviation|error|gauge|bearer|poodle|schnauzer|lamp|cabin|bed|rose|transmission)(?:e?s)?\b/i,
  state:
    /^[ -](?:fair|park|trooper|line|school|highway|prison|pension|champion[a-z]{0,9}|bird|route)(?:e?s)?\b/i,
  trade:
    /^[ -](?:show|fair|magazine|press|journal|union|paperback|wind|book|school|counter|catalogue|in\b(?= (?:value|price|offer))|deadline|rumour|rumor)(?:e?s)?\b/i,
  wall: /^[ -](?:charger|clock|mount|art|socket|sticker|street|paint[a-z]{0,9}|paper|mounted|panel|plug|hanging|lamp|light|outlet|bracket|tile|calendar|planner|bars)(?:e?s)?\b/i,
  wisdom: /^[ -](?:tooth|teeth|literature|of (?:solomon|crowd|the crowd))(?:e?s)?\b/i,
  world:
    /^[ -](?:class|famous|cup|record|champion[a-z]{0,9}|title|tour|series|war|view|travel[a-z]{0,9}|premiere|music|heritage|weary|beater)(?:e?s)?\b/i,
};

/** The same of names of one word, which else are looked at as a whole by other rules. */
const COMPOUNDS_OF_ONE: Readonly<Record<string, RegExp>> = {
  fragmentation:
    /^[ -](?:grenade|bomb|warhead|mine|shell|shot|sleeve|vest|munition|ion|pattern)(?:e?s)?\b/i,
  internet: /^[ -](?:explorer|cafe|café|radio)(?:e?s)?\b/i,
};

const FOLLOWED = /^s?[ -]/;

/** A word as it is looked up: as it is, and in the singular. */
function lookedUp(word: string): string[] {
  const spelt = word.replace(/ence$/, 'ense').replace(/isation/, 'ization');
  if (spelt.endsWith('ies')) return [`${spelt.slice(0, -3)}y`];
  return spelt.endsWith('s') ? [spelt, spelt.slice(0, -1)] : [spelt];
}

/**
 * @param surface a name as it stands
 * @param after what follows it, as far as anybody looks
 * @param kind of its term: of what is no general idea the last word is a common noun only where it has no capital
 */
export function isFollowedAsCompound(surface: string, after: string, kind: TermKind): boolean {
  if (!FOLLOWED.test(after)) return false;
  const inflection = after.startsWith('s') ? 's' : '';
  const word = surface.slice(Math.max(surface.lastIndexOf(' '), surface.lastIndexOf('-')) + 1);
  if (kind !== 'concept' && /^[A-Z]/.test(word)) return false;
  const table = word.length < surface.length ? COMPOUNDS : COMPOUNDS_OF_ONE;
  return lookedUp((word + inflection).toLowerCase()).some(
    (looked) => Object.hasOwn(table, looked) && table[looked]?.test(after.slice(inflection.length)),
  );
}
