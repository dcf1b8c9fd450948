/**
 * Whether an acronym of a letter and a number is a mere number of something: a cell or a train (cell G7, G20次), a seat, a
 * motorway, a model, a postcode, an operand. What stands beside it says so.
 */

/** What is numbered with a letter and digits, named before them. */
const THING_BEFORE =
  /(?:\b(?:cell|booth|seat|chord|gate|row|room|locker|bay|platform|pier|hall|aisle|apartment|apt|suite|unit|plot|grid|level|grade|slot|pin|square|stand|table|error|fault)\s|(?:error|fault) code:?\s|(?:单元格|展位号?|[座车机床]位|车次|高速|[登检][机票]?口|站台|闸机|教室|房间|包厢|病床|(?:错误|故障|报警)代?码|[编編][号號]|[号號]牌|(?<![\u4e00-\u9fff])[黑白]|走|沿着?|驶[入出离上]|转入)\s?：?)$/i;
/** The same, of words that are other words without their capital. */
const ADDRESS_BEFORE = /\b(?:Flat|Exit|Floor|Block|Zone|Bus|Route)\s$/;
const THING_AFTER =
  /^\s?(?:(?:chord|bulb|lamp|socket|screw|bolt|laptop|server)s?\b|(?:appears?|flashes|blinks) (?:on|in)\b|-\d|次(?![日要])|座(?!谈)|路(?![线径透])|和弦|国道|看台|包厢|展位|展[厅馆区](?!长)|登机口|检票口|教室|车厢|[车机床]位|病[房床]|年级|[\u4e00-\u9fff]{0,2}高速(?!增)|型(?!经)|套[机機]|[机機]身|[步手机冲]枪|服务器|笔记本|工作站|相机|显示器)/i;
/** A series or a model, whose number stands in brackets: 3 Series (G20), 3系（G20）, 德康Dexcom（G7）. */
const MODEL_BEFORE =
  /(?:\b(?:series|model|class|kit|sensor)|系列|\d系|[型车款]|[\u4e00-\u9fff][a-z]+)\s?[（(]$/i;
/** Which of a line of models: DL380 G7, EliteBook 840 G7. */
const EDITION_BEFORE = /(?:\b[A-Z]{1,4}\d{3,4}[A-Z]?|[a-z][A-Z][a-z]{1,9} (?!19|20)\d{3,4})\s$/;
/** Chords that a chord follows or goes before: Dm7–G7–C, from C to G7. A lone A is an article. */
const CHORD_BEFORE =
  /(?:^|[^\w-])(?:[B-G]|[A-G](?:[#♭b]|m|maj|dim|sus|m?7|maj7|[#♭b]m|m?6)(?:7|4)?)(?:,?\s|\s?[,，、|–→-]\s?|,?\s(?:to|and|then)\s|[到转])$/;
const CHORD_AFTER =
  /^(?:\s|\s?[,，、|–→]\s?|-|,?\s(?:to|and|then)\s|[到转])(?:[B-G]|[A-G](?:[#♭b]|m|maj|dim|sus|m?7|maj7|[#♭b]m|m?6)(?:7|4)?)(?![\w–-])/;
/** Of a maker of cameras, cars or computers, who numbers models so. */
const MAKER_BEFORE =
  /(?:\b(?:Panasonic|Lumix|Canon|PowerShot|LG|Moto|HP|Dell|BMW|Infiniti|Dexcom|Pontiac|Samsung|Galaxy|Nokia|Logitech|Genesis)|佳能|松下|[宝寶][马馬]|英菲尼迪|惠普|摩托[罗羅]拉|[罗羅]技)\s?(?:的\s?)?$/;
/** Another number, of which the same is asked: gates G7 and G20. */
const LISTED_BEFORE = /\b[A-Z]\d{1,3}\s?(?:[、,，与與和及或到至]|and|or|to)\s?$/;
/** British postcodes go on so: G20 9AB. */
const POSTCODE_AFTER = /^\s\d[A-Z]{2}\b/;
/** An operand of a formula, an end of a range, a word of a program for machine tools. */
const OPERAND_BEFORE = /(?:=(?:[A-Z]{2,}\()?[^()=\s]*[(=,;:+*/^-]|\b[A-Z]{1,3}\d+:|\bN\d+\s)$/;
const OPERAND_AFTER = /^(?::\$?[A-Z]{1,3}\$?\d|\s?[*^]\s?\d|\s[XYZFIJS]-?\d)/;

/**
 * @param before, after what is on both sides of it, as far as anybody looks
 */
export function isNumberOfThing(before: string, after: string): boolean {
  if (/^[)）]/.test(after) && MODEL_BEFORE.test(before)) return true;
  return (
    THING_BEFORE.test(before) ||
    ADDRESS_BEFORE.test(before) ||
    THING_AFTER.test(after) ||
    CHORD_BEFORE.test(before) ||
    CHORD_AFTER.test(after) ||
    MAKER_BEFORE.test(before) ||
    EDITION_BEFORE.test(before) ||
    POSTCODE_AFTER.test(after) ||
    OPERAND_BEFORE.test(before) ||
    OPERAND_AFTER.test(after) ||
    (LISTED_BEFORE.test(before) && isNumberOfThing(before.replace(LISTED_BEFORE, ''), ''))
  );
}
