/**
 * Whether a name that leaves out whose it is stands for somebody else's: South Korea's Defense Department, the Vermont General
 * Assembly, 爱沙尼亚2023年网络战略. The pack has such names for the one owner that a text about its subject need not name;
 * another owner is named, right before or with “of”.
 */
import { foldToString } from '../../text/folding/fold';

/** Names without an owner, in both scripts. */
const OWNED =
  /^(?:Defen[cs]e Department|Department of (?:Defen[cs]e|War)|General Assembly|2023 [Cc]yber [Ss]trategy|2023年[网網][络絡路][战戰]略)$/;

/** Capitalised words that are the owner of such a name, or belong to the owner, or say nothing of one. */
const OWN =
  /^(?:U\.?[SN]\.?|US[’']|DoD|Pentagon|America(?:n|s)?|United|Nations|States|Federal|Washington|Congress|Trump|Biden|Obama|Bush|Clinton|Carter|Reagan|Nixon|Johnson|Kennedy|Hegseth|Austin|Esper|Mattis|Gates|Rumsfeld|Panetta|Guterres|Ban|Annan|\w{3,6}day|January|February|March|April|May|June|July|August|September|October|November|December|The|This|That|Its?|His|Her|Their|Our|Former|New|Last|Next|Top|Senior|Deputy|Acting|Retired|Chief|Entire|Ex)$/;
/** One's own, by the end of the word before: Britain’s, and the words before a name within a sentence: by the Ohio. */
const OWNER_BEFORE = /(?:^|[^\w.])([A-Z][\w.-]{1,20})[’']s?\s$/;
const ATTRIBUTE_BEFORE = /[a-z),;]\s(?:the\s)?(?:[A-Z][a-z]{1,15}\s)?([A-Z][a-z]{1,15})\s$/;
const OWNER_AFTER = /^\sof\s(?:the\s)?([A-Z][\w.-]{1,20})/;

/** A heading has capitals everywhere. */
const CAPITAL_AFTER = /^\s[A-Z]/;

/** The same in Chinese: a country, a body, a region, with or without 的. */
const CHINESE_OWNER_BEFORE =
  /(?:[^美]国|[洲太湾港亚兰斯哥]|日本|印[度尼]|巴西|越南|加坡|加拿大|土耳其|瑞[士典]|挪威|欧盟|北约|公司|集团|银行|大学|学校|电视台|[市省县州])的?$/;

/**
 * @param surface a name as it stands
 * @param before, after what is on both sides of it, as far as anybody looks
 */
export function isAnotherOwners(surface: string, before: string, after: string): boolean {
  if (!OWNED.test(surface)) return false;
  if (CHINESE_OWNER_BEFORE.test(foldToString(before.slice(-5)))) return true;
  const attribute = CAPITAL_AFTER.test(after) ? null : ATTRIBUTE_BEFORE.exec(before);
  return [OWNER_BEFORE.exec(before), attribute, OWNER_AFTER.exec(after)].some(
    (found) => found !== null && !OWN.test(found[1] ?? ''),
  );
}
