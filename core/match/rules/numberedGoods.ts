/**
 * Whether an acronym of a letter and a number is the number of a thing that is sold, played or taught. Asked in pages only, as
 * `isOfCompound` is; what is numbered in a text of any kind is in `numberedThings.ts`.
 */

/** Longest look to either side, in UTF-16 units. */
const REACH = 24;

/** What is sold by a letter and a number, or taught. */
const GOODS =
  /^\s?(?:曲面屏|电竞|手环|耳机|键盘|鼠标|音箱|轮胎|球拍|鱼竿|[速即]溶|三合一|咖啡(?!外交)|班(?:[的，、。]|级|期[中末]|学生|同学|家长|主任))/;
/** Those of a year at school. */
const SCHOOL =
  /^\s(?:students?|pupils?|homework|curriculum|exams?|boys|girls|maths?|teachers?|classes|classroom)\b/;
/** How far around it words of music, of chess and of trade are looked for, in UTF-16 units. */
const AROUND = 60;
const PLAYED =
  /\b(?:chords?|guitars?|ukulele|frets?|strum(?:s|ming|med)?|capo|rook|bishop|checkmate|mate in)\b|和弦|吉他|尤克里里|弹唱/i;
/** Words of what is bought, worn and charged, and of what states do, without which the first tell what it is. */
const BOUGHT =
  /\b(?:firmware|battery life|charger|warranty|second-?hand|mileage|odometer|refurbished|unbox|glucose|earbuds|headset|tripod|bluetooth|handlebar|treadmill|thermostat)|二手|到[货貨]|包[邮郵]|成色|[续續]航|固件|佩戴|血糖|[开開]箱|券后|下[单單]|[断斷][货貨]|[现現][货貨]|保修|保固/i;
const OF_STATES =
  /\b(?:summit|leader|minister|countr|nation|presiden|prime|sanction|communiqu|member|econom|tariff|financ|partner|statement|government|chancellor)|峰[会會]|[领領][导導]人|外[长長]|[财財][长長]|[国國]家|制裁|[声聲]明|公[报報]|[总總]|首相|[经經][济濟][贸貿]|[关關][税稅]|政府|集[团團]|外交/i;
/** Of which there are several, or which somebody has: a Dexcom G7, my Fossil G20; a meeting that is so called goes on. */
const OWN_THING_BEFORE =
  /\b(?:an?|my|his|her|your|our|their|used|new|old)\s(?!(?:Canadian|Italian|French|German|British|American|Japanese|US|UK|EU)\s)[A-Z][\w-]{1,20}\s$/;
const THING_ENDS =
  /^(?:$|[.,;:!?)]|\s(?:and|or|with|for|on|in|is|was|to|at|from|but|every|all|again)\b)/;
/** Counted by a word for things: 一台博朗G7. */
const MEASURED_BEFORE =
  /[一两兩二三四五六几幾这這那每\d][台臺款辆輛双雙袋盒瓶罐枚][\w\u4e00-\u9fff]{0,6}$/;
/** What is made and sold, with a word or two for its kind. */
const PRODUCT_AFTER =
  /^\s?(?:动态|動態|智能|智慧|电动|電動|无线|無線|高清|[儿兒]童|便携|家用|[蓝藍]牙|机械|[专專][业業]|[运運][动動]|降噪|吸[顶頂]){0,3}(?:血糖|[剃须鬚]{2}刀|吸[尘塵]器|[扫掃]地|[灯燈][泡座具]|手[表錶環环]|耳[机機]|[键鍵][盘盤]|音[响響箱]|[显顯]示器|路由器|投影|[轮輪]椅|座椅|童[车車]|[电電]池|充[电電]|[镜鏡][头頭]|跑鞋|球[拍鞋]|[滤濾]芯|香水|面霜|奶粉|打印机|洗衣机|冰箱|吸[顶頂][灯燈]|[监監][测測]仪|[仪儀]器|[灯燈](?:$|[，。、]))/;

/** @param start, end of an acronym of a letter and a number, UTF-16 offsets into `text` */
export function isNumberOfGoods(text: string, start: number, end: number): boolean {
  const before = text.substring(start - REACH, start);
  const after = text.slice(end, end + REACH);
  if (GOODS.test(after) || SCHOOL.test(after) || PRODUCT_AFTER.test(after)) return true;
  if (MEASURED_BEFORE.test(before)) return true;
  if (OWN_THING_BEFORE.test(before) && THING_ENDS.test(after)) return true;
  const around = text.slice(Math.max(0, start - AROUND), end + AROUND);
  return PLAYED.test(around) || (BOUGHT.test(around) && !OF_STATES.test(around));
}
