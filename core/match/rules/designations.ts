/**
 * Whether a name is only a part of a longer designation: a cell or a train (cell G7, G20次), South
 * Korea after Global, the forum of one country. What stands beside a name says so, whatever it is a name of.
 */
import { foldToString } from '../../text/fold';

/** Longest look before a name, in UTF-16 units. */
const REACH = 24;

const LETTER_AND_NUMBER = /^[A-Z]-?\d+$/;
/** What is numbered with a letter and digits: cells, stands, seats, chords. */
const NUMBERED_BEFORE =
  /(?:\b(?:cell|booth|seat|chord)\s|(?:单元格|展位号?|座位|车次|高速)\s?：?)$/i;
const NUMBERED_AFTER =
  /^\s?(?:chord|-\d|次(?![日要])|座(?!谈)|路(?![线径透])|和弦|国道|看台|包厢|展位|[\u4e00-\u9fff]{0,2}高速(?!增)|型(?!经)|[步手机冲]枪)/i;
/** A series or a model, whose number stands in brackets: 3 Series (G20), 德康Dexcom（G7）. */
const MODEL_BEFORE =
  /(?:\b(?:series|model|class|kit|sensor)|系列|[型车款]|[\u4e00-\u9fff][a-z]+)\s?[（(]$/i;

/** After a name that ends in South these begin another: South Korea. */
const SOUTH = /south$/i;
const SOUTH_OF = /^\s+(?:Korea|Africa|Asia|America|Sudan|Pacific|Caucasus)/;

/** Of a name that is one capitalised word, these make a place: Pentagon City. */
const ONE_WORD = /^[A-Z][a-z]\w+$/;
const PLACE =
  /^\s(?:Airport|Bridge|City|District|River|Road|Station|Street|Temple|Town|Township|Village)\b/;

/** After a name these make a company or a club of its own: BRICS FC. */
const COMPANY = /^(?:\s(?:Inc|Ltd|LLC|FC|& Trust)\b|[\u4e00-\u9fff]{0,4}有限公司)/;

/**
 * The last word of a name may be a verb there, or begin a longer word; folded: 在上海合作|组织了三场义赛, 世界互联网|大会堂.
 * Neighbours would hide too much: 大会战 is in 大会战略, too.
 */
const LAST_WORD = /[织織会會团團]$/;
const OTHER_WORD =
  /^(?:组织(?:者|部(?![长分门])|了(?!解)|过(?![去程渡度])|起(?![草到源诉步]))|大会(?:堂|战(?![略术争]))|集团军(?!事))/;

/** A name may begin like the words for what is around a place, folded; there it goes along a way: 这一带|一路狂奔. */
const AROUND = /^一[带帶]/;
const SPOT = /(?:[这那此近边河溪街桥]|[^两]岸)$/;

/** What says of a name, folded, that it is a body's. */
const BODY = /(?:工作组|专家组|小组|论坛|\b(?:forum|group|panel|experts))$/;
/** Whose, or on what, a body is that shares its name with the one of the United Nations; folded. */
const BODY_OF_OTHERS = /(?:[^合各多两我本外全]国|[洲太湾港]|日本|区域|问题|威胁|弹药|制品|约方)$/;
/** What these look for in folded text; see `BOUNDARY_CHARACTERS`. */
export const DESIGNATION_CHARACTERS: ReadonlySet<string> = new Set(
  [BODY, BODY_OF_OTHERS, OTHER_WORD, SPOT].map(({ source }) => source).join(''),
);
const FORUM_OF_OTHERS =
  /\b(?:UK|Swiss|Youth|National|Regional|Pacific|[A-Z][a-z]+(?:an|ish|ese))\s$/;

/** What a body is for, unless the pack lists it so. */
const PURPOSE = /^\s+on\s+[a-z]/i;
/** “On Monday”, “on the sidelines” say nothing of it. */
const OCCASION = /^\s+on\s+(?:(?:the|its|an?|behalf|[a-z]+day)\b|[A-Z][a-z]+\s\d)/i;

/**
 * @param start, end of a place where a name reads, UTF-16 offsets into `text`
 * @param acronym whether the name is one
 * @param mechanism whether it is of a mechanism, which may be a forum or a group
 */
export function isPartOfDesignation(
  text: string,
  start: number,
  end: number,
  acronym: boolean,
  mechanism: boolean,
): boolean {
  const surface = text.slice(start, end);
  const before = text.substring(start - REACH, start);
  const after = text.slice(end, end + REACH);
  if (acronym && LETTER_AND_NUMBER.test(surface)) {
    if (/^[)）]/.test(after) && MODEL_BEFORE.test(before)) return true;
    return NUMBERED_BEFORE.test(before) || NUMBERED_AFTER.test(after);
  }
  if ((acronym && /^&[A-Z]/.test(after)) || COMPANY.test(after)) return true;
  if (LAST_WORD.test(surface) && OTHER_WORD.test(foldToString(text.slice(end - 2, end + 2)))) {
    return true;
  }
  if (AROUND.test(surface) && SPOT.test(foldToString(before))) return true;
  if (SOUTH.test(surface)) return SOUTH_OF.test(after);
  if (ONE_WORD.test(surface) && PLACE.test(after)) return true;
  if (!mechanism || !BODY.test(foldToString(surface))) return false;
  return (
    (PURPOSE.test(after) && !OCCASION.test(after)) ||
    FORUM_OF_OTHERS.test(before) ||
    BODY_OF_OTHERS.test(foldToString(before.slice(-3)))
  );
}
