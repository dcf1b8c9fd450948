/**
 * Whether something else has been given a name: a share, a song, a film, a ship, a band, a shop, a street, a program. What stands
 * beside it says so, whatever it is a name of. Asked in pages only, as `isOfCompound` is.
 */
import type { TermKind } from '../../pack/types';

/** Longest look to either side, in UTF-16 units. */
const REACH = 64;

/** Where a share is traded, before its letters: (NYSE: UN), $UN, HKEX：AI. */
const EXCHANGE_BEFORE =
  /\b(?:NYSE|NASDAQ|Nasdaq|AMEX|LSE|LON|AIM|TSXV?|ASX|HKEX|SEHK|HKG|SGX|NSE|BSE|TSE|TYO|FRA|ETR|EPA|AMS|JSE|SIX|KRX|SSE|SZSE|TWSE|IDX|OTC\w{0,4}) ?[:：] ?$|\$$|(?:股票|证券|證券|交易)代[码碼](?: ?[:：] ?)?$/;
/** What a share does: closed at 24.50. */
const TRADED =
  /^ (?:closed|rose|fell|slipped|gained) (?:at |to |by |another )?(?:[$€£¥]|\d[\d.,]*(?:%| (?:per cent|percent|shillings|pence|cents|rupees|pesos|baht|won|yen|dollars)))/;

/** What is called so, right before it. */
const CALLED_BEFORE =
  /\b(?:song|film|band|album|novel|(?:video|board|card|new) game|yacht|racehorse|horse),?\s["“‘]?$/;
/** One of what is sold, sung or sailed, and named: 一款名为“多边主义”的拼图. A policy is counted otherwise. */
const NAMED_BEFORE =
  /一[款家首部艘座支只匹道杯][\u4e00-\u9fff]{0,6}(?:名[为為叫]|取名[为為叫]|叫)“$/;
/** Where people eat, sleep and shop, of any name. */
const PREMISES =
  /^ (?:Caf[eé]|Plaza|Motel|Hotel|Inn|Pub|Restaurant|Diner|Grill|Bistro|Brewery|Bakery|Salon|Gym|Pizzeria|Takeaway|Noodle|Laundry|Derby)s?(?![a-z])/;
/** Sung or played, or of a year, as what stands behind it says. */
const PLAYED_AFTER = /^["”’']? (?:mode|album)\b/;
const WORK_OF_YEAR = /^["”’']? \((?:19|20)\d\d\)(?:,| is| was| remains)/;
/** What it is, in apposition: Belt and Road, a four-piece from Leeds. Clubs, agencies and groups are what bodies are called, too. */
const APPOSED =
  /^["”’']?, (?:an?|the|our|his|her|their) (?:[\w’'-]{1,16} ){0,4}(?:(?:K-pop|J-pop|pop|rock|punk|metal|jazz|indie|boy|girl) (?:group|band|act|duo|trio)|bands?|(?:three|four|five|six|seven)-piece|quartet|quintet|racehorse|gelding|filly|yacht|trawler|ferry|sitcom|novel|thriller|musical|opera|ballet|documentary|podcast|rapper|DJ|boot ?camp|start-?up|restaurant|pub|bar|caf[eé]|brewery|bakery|bookshop|salon|gym|nightclub|boutique|dealership|video game|board game|escape room|perfume|cocktail|lipstick)\b(?! of\b)/;
/** What is eaten or drunk under a name: Pentagon burger. */
const DISH_AFTER =
  /^ (?:[a-z]{1,12} )?(?:burger|pizza|salad|sandwich|noodle|hotpot|wrap|cocktail|lager|ale|stout|pie|cake|pasta|curry|taco|milkshake|ice cream)s?\b/i;
const CAPITALISED = /^[A-Z]/;

/** Of a company that is so called: PT Brics Indonesia Tbk. */
const FIRM_AFTER =
  /^(?: [A-Z][\w&]{1,15}){0,2} (?:Tbk|Bhd|Plc|PLC|AG|GmbH|NV|Corp|Pty|Pte|SpA|Oyj|Holdings|Ventures|Airlines|Brewing|Advis[eo]rs|Consulting|Studios)\b/;

/**
 * A house of one capitalised word that another capitalised word follows within plain text: Pentagon Vauxhall. In a heading
 * the next one is capitalised, too, or does something (Orders); what belongs to the Pentagon is listed.
 */
const ONE_WORD = /^[A-Z][a-z]+$/;
const FIRM_NAME_AFTER =
  /^ (?!Press|Secretar|Chief|Paper|Spokes|Inspector|Comptroller|Police|Force|Memorial|Budget|Official|Leak|Building|Deputy|Under|Joint|Correspond|Reporter|Polic|Plan|Report|Review|Audit|Program|Contract|Deal|Ban|Staff|General|Militar|War|Cyber|Space|Intelligence|Acquisition|Procurement|Research|Aide|Source|Analyst|Lawyer|Counsel|Boss|Tech|Drone|Nuclear|China|Chinese|Russia|Africa|Asia|Pacific|Europe|Iran|Israel|Ukraine|Taiwan|Channel|Athletic|Reservation|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:[A-Z][a-z]{0,15}[a-rt-z]|Motors|Logistics|Plastics|Tools|Systems|Foods)(?:$|[,.;:!?)]| (?:[a-z]|\())/;

/** A program by its version: v2.1, 23.4.0. */
const VERSION_AFTER = /^ (?:v\d|\d{1,3}\.\d{1,3}\.\d)/;

const SAID_AFTER = [PLAYED_AFTER, PREMISES, APPOSED, DISH_AFTER, VERSION_AFTER, FIRM_AFTER];

/** In Chinese title marks, beside what says that it is sung, played or shown. */
const WORK_BEFORE =
  /(?:歌曲?|[单單]曲|[专專][辑輯]|唱片|主打|[演翻]唱|唱了?|[电電]影|影片|新片|[纪紀][录錄]片|小[说說]|[网網]文|[连連][载載]|[电電網网短舞话話音喜悲]?[视視]?[剧劇]|[游遊][戏戲]|手[游遊]|新[游遊]|桌[游遊]|漫[画畫]|[动動][画畫]|番[剧劇]|[综綜][艺藝]|主演的?|[执執][导導]的?)[^，。！？》《]{0,4}《$/;
const WORK_AFTER =
  /^》[^，。！？《]{0,6}(?:上映|票房|首映|[热熱]播|收官|[开開]播|[开開][机機]|[杀殺]青|主演|[导導]演|片方|玩家|公[测測]|[专專][辑輯]|[单單]曲|[这這]首歌|旋律|歌[词詞]|副歌|MV|演唱[会會]|[乐樂][队隊]|[剧劇][组組]|[连連][载載]|小[说說]|通[关關]|空降)/;
/** What has a name in quotation marks, or as it is: “一带一路”火锅店. */
const HOUSE_AFTER =
  /^[”」』]?(?:[货貨][轮輪]|[乐樂][队隊]|[乐樂][团團]|[战戰][队隊]|火[锅鍋]|咖啡[馆店厅館廳]|书店|書店|民宿|俱乐部|俱樂部)/;
/** A street or a stop. */
const STREET_AFTER = /^(?:大街|大道|地[铁鐵]站|公交站|站[A-D])/;
/** One of several buildings: 一座五角大楼. */
const ONE_OF = /[一两兩三几幾数數这這那每某][座栋幢棟]$/;

/** Acronyms that are something else beside certain words in the paragraph. */
const FIELDS: ReadonlyMap<string, RegExp> = new Map([
  [
    'WAIC',
    /\b(?:AIC|BIC|DIC|LOO|LOOIC|WBIC|leave-one-out|cross-validation|posterior|Bayesian|likelihood|Watanabe)\b|后验|後驗|交叉[验驗][证證]|[贝貝]叶斯/,
  ],
  ['UNGA', /\b(?:shillings?|flour|maize|millers?|Nairobi Securities)\b/],
]);
/** How far from them, in UTF-16 units. */
const FIELD = 80;
/** What doctors and breeders shorten so, and measure: 人工授精（AI）, 适宜摄入量（AI）. */
const MEASURE_BEFORE = /(?:授精|配[种種]|[量剂劑数數症率值酶素])[（(]$/;

/**
 * @param start, end of a place where a name reads, UTF-16 offsets into `text`
 * @param acronym whether the name is one
 * @param kind of its term
 */
export function isNamesake(
  text: string,
  start: number,
  end: number,
  acronym: boolean,
  kind: TermKind,
): boolean {
  const surface = text.slice(start, end);
  const before = text.substring(start - REACH, start);
  const after = text.slice(end, end + REACH);
  if (acronym) {
    if (EXCHANGE_BEFORE.test(before) || MEASURE_BEFORE.test(before)) return true;
    if (kind !== 'concept' && TRADED.test(after)) return true;
    if (FIELDS.get(surface)?.test(text.slice(Math.max(0, start - FIELD), end + FIELD))) return true;
  }
  if (NAMED_BEFORE.test(before)) return true;
  if (CAPITALISED.test(surface)) {
    if (CALLED_BEFORE.test(before)) return true;
    if (kind === 'organisation' && ONE_WORD.test(surface) && FIRM_NAME_AFTER.test(after))
      return true;
    if (kind === 'concept' && WORK_OF_YEAR.test(after)) return true;
    return SAID_AFTER.some((said) => said.test(after));
  }
  if (HOUSE_AFTER.test(after) || STREET_AFTER.test(after)) return true;
  if (kind === 'organisation' && ONE_OF.test(before)) return true;
  if (kind !== 'concept' || !before.endsWith('《') || !after.startsWith('》')) return false;
  return WORK_BEFORE.test(before) || WORK_AFTER.test(after);
}
