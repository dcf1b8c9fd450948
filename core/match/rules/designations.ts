/**
 * Whether a name is only a part of a longer designation: a cell or a train (cell G7, G20次), South
 * Korea after Global, the forum of one country. What stands beside a name says so, whatever it is a name of.
 */
import type { TermKind } from '../../pack/types';
import { foldToString } from '../../text/folding/fold';
import { isNumberOfThing } from './numberedThings';

/** Longest look before a name, in UTF-16 units. */
const REACH = 24;

const LETTER_AND_NUMBER = /^[A-Z]-?\d+$/;
/** The number of a substance or a form, which no year is: UN 1203. */
const NUMBER_AFTER = /^\s(?!19|20)\d{4}\b(?!\s[a-z]+s\b)/;

/** After a name that ends in South these begin another: South Korea. */
const SOUTH = /south$/i;
const SOUTH_OF =
  /^\s+(?:Korea|Africa|Asia|America|Sudan|Pacific|Caucasus|Carolina|Dakota|Wales|Australia|Ossetia|London|Park|Pole|Seas?(?![a-z])|Bend|Shore|Beach|China Sea|Yorkshire)/;

/** Of a name that is one capitalised word, or a person's, these make a place or a house of its own: Pentagon City. */
const ONE_WORD = /^[A-Z][a-z]\w+$/;
const PLACE =
  /^\s(?:Airport|Beach|Bridge|Cent(?:er|re)\b|Church|City|Cinema|Clinic|Club|College|District|Falls|Hill|Hospital|Hotel|Island|Lake|Mall|National Park|Park|Primary|River|Road|School|Shopping|Square|Station|Street|Temple|Theatre|Theater|Town|Township|University|Village)\b/;
const HOUSE =
  /^(?:大[学學]|[学學]院|[中小][学學](?!生)|幼[儿兒][园園]|[医醫]院|[机機][场場]|[国國]家公[园園])/;
/** Before a name that begins with World these make another world. */
const WORLD = /^world\b/i;
const OTHER_WORLD = /\b(?:Third|Wild|Old|Lost|Ancient|Free)\s$/;
/** What is named for any name: 五角大楼小区. Where the pages' own characters do not fold these, both forms are here. */
const NAMED_SO =
  /^(?:小[区區]|公寓|商城|商[厦廈]|酒[楼樓]|火[锅鍋]|[烧燒]烤|奶茶|超市|[网網]吧|茶[馆館]|理[发髮]|大(?:[药藥]房|酒店|[饭飯]店))/;
/** How far what is named for a name is looked at, in UTF-16 units. */
const HOUSE_REACH = 8;
/** A school or a hospital that belongs to the one of that name. */
const BELONGING = /^附[属屬](?:[中小][学學]|第|[\u4e00-\u9fff]{0,4}[医醫]院|幼[儿兒][园園])/;
/** Whose president or chairman somebody is; the ones of the pack preside over states. */
const OTHER_OFFICE =
  /(?:[学工商友][生会]?会|协会|社团|\b(?:club|union|company|university|college|society|association|student|council))\s?$/i;
const OFFICE = /^(?:习主席|President )/;

/** After a name these make a company or a club of its own: BRICS FC. */
const COMPANY = /^(?:\s(?:Inc|Ltd|LLC|FC|& Trust)\b|[\u4e00-\u9fff]{0,4}有限公司)/;

/** A name may begin like the words for what is around a place, folded; there it goes along a way: 这一带|一路狂奔. */
const AROUND = /^一[带帶]/;
const SPOT = /(?:[这那此近边河溪街桥]|[^两]岸)$/;
/** Words that end so and are none: 双边|一带一路|合作, 因此|一带一路|倡议. There, too, what goes on along the way decides: 周边|一带|一路堵. */
const NO_SPOT = /(?:[因从由为对就至如彼借]此|[最将临]近|[双多单周沿]边|大陆桥)$/;
/** What may be a place, or whose a programme is: there what goes on along the way decides. */
const PERHAPS_SPOT =
  /[校园園村镇鎮庙廟寺塔巷湖岛島滩灘堤坡谷沟溝岭嶺坝壩头頭畔旁侧側道厂廠店馆館站口场場市江海山港城南北东東西路段线線区區县縣州处處林门門]$/;
const ALONG =
  /^(?:[堵塞跑逛狂骑騎挤擠颠顛泥坑停慢绕繞]|[积積]水|施工|[拥擁]堵|限[速行]|都(?!市)|走(?![深实實出])|全是|[摆擺种種][满滿]|叫[卖賣]|[降升昇][温溫]|[结結]冰|散步|风[景光]|找(?!准)|[况況](?!且))/;

/** How a text ends where what follows may be a way, folded: a page asks there. */
export const WAYS =
  '这那此近边河溪街桥岸校园村镇庙寺塔巷湖岛滩堤坡谷沟岭坝头畔旁侧道厂店馆站口场市江海山港城南北东西路段线区县州处林门';

/** What says of a name, folded, that it is a body's. */
const BODY = /(?:工作组|专家组|小组|论坛|\b(?:forum|group|panel|experts))$/;
/** Whose, or on what, a body is that shares its name with the one of the United Nations; folded. */
const BODY_OF_OTHERS =
  /(?:[^合各多两我本外全]国|[洲太湾港亚兰斯哥]|日本|印[度尼]|巴西|越南|南非|加坡|加拿大|土耳其|瑞[士典]|挪威|智利|埃及|以色列|区域|问题|威胁|弹药|制品|约方)$/;
/** What these look for in folded text; see `BOUNDARY_CHARACTERS`. */
export const DESIGNATION_CHARACTERS: ReadonlySet<string> = new Set(
  [BODY, BODY_OF_OTHERS, SPOT, NO_SPOT].map(({ source }) => source).join(''),
);
const FORUM_OF_OTHERS =
  /\b(?:UK|Swiss|Youth|National|Regional|Pacific|[A-Z][a-z]+(?:an|ish|ese))\s$/;
/** A country by its name. */
const FORUM_OF_COUNTRY =
  /\b[Tt]he (?!Annual|Global|World|First|Second|Third|Nations|Multi|Inter|Open|High|Con)[A-Z][a-z]{3,12}\s$/;

/** What a body is for, unless the pack lists it so. */
const PURPOSE = /^\s+on\s+[a-z]/i;
/** “On Monday”, “on the sidelines” say nothing of it. */
const OCCASION = /^\s+on\s+(?:(?:the|its|an?|behalf|[a-z]+day)\b|[A-Z][a-z]+\s\d)/i;

/** Whether what is named for a name stands there: a house, a place, a shop. */
function isNamedFor(surface: string, after: string, kind: TermKind): boolean {
  const folded = foldToString(after.slice(0, HOUSE_REACH));
  if (NAMED_SO.test(folded)) return true;
  if (kind === 'organisation' && BELONGING.test(folded)) return true;
  if (kind === 'person' && HOUSE.test(folded)) return true;
  return (kind === 'person' || ONE_WORD.test(surface)) && PLACE.test(after);
}

/** Whether a name that begins like the words for what is around a place is no name. */
function isAlongWay(surface: string, before: string, after: string): boolean {
  if (!AROUND.test(surface)) return false;
  const spot = foldToString(before);
  if (SPOT.test(spot) && !NO_SPOT.test(spot)) return true;
  return (SPOT.test(spot) || PERHAPS_SPOT.test(spot)) && ALONG.test(foldToString(after));
}

/** Whether a body of the United Nations has the name of another's, or for another purpose. */
function isBodyOfOthers(surface: string, before: string, after: string): boolean {
  if (!BODY.test(foldToString(surface))) return false;
  return (
    (PURPOSE.test(after) && !OCCASION.test(after)) ||
    FORUM_OF_OTHERS.test(before) ||
    FORUM_OF_COUNTRY.test(before) ||
    BODY_OF_OTHERS.test(foldToString(before.slice(-3)))
  );
}

/**
 * @param start, end of a place where a name reads, UTF-16 offsets into `text`
 * @param acronym whether the name is one
 * @param kind of its term
 */
export function isPartOfDesignation(
  text: string,
  start: number,
  end: number,
  acronym: boolean,
  kind: TermKind,
): boolean {
  const surface = text.slice(start, end);
  const before = text.substring(start - REACH, start);
  const after = text.slice(end, end + REACH);
  if (acronym && LETTER_AND_NUMBER.test(surface)) return isNumberOfThing(before, after);
  if (acronym && (/^&[A-Z]/.test(after) || NUMBER_AFTER.test(after))) return true;
  if (COMPANY.test(after) || isNamedFor(surface, after, kind)) return true;
  if (isAlongWay(surface, before, after)) return true;
  if (SOUTH.test(surface)) return SOUTH_OF.test(after);
  if (WORLD.test(surface) && OTHER_WORLD.test(before)) return true;
  if (kind === 'person') return OFFICE.test(surface) && OTHER_OFFICE.test(before);
  return kind === 'mechanism' && isBodyOfOthers(surface, before, after);
}
