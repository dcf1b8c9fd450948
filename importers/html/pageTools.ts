/** What buttons and labels of pages say, as a whole line. */
const CHINESE =
  /^(?:分享(?:到|至|文章|让更多人看到|至好友和朋友圈)?[:：]?|打印(?:本页|本文)?|列印|收藏|(?:用?微信)?(?:扫描|扫码|掃描)(?:[上下]方)?二[维維][码碼].{0,12}|用微信扫码二维码|[阅閱][读讀][上下]一篇|T ?\+ ?-|(?:返回.{0,6}首[页頁]){1,3}|(?:缩小|放大)字体|微博|微信|知道了|查看更多|[返回]{1,2}(?:到)?(?:顶部|頂部|首页|首頁|列表|目录|目錄|上页|上頁)|关闭(?:窗口|本页)?|字[号级級體体][:：]?.{0,20}|[小大]字号|举报|纠错|点赞|(?:用?微信)?扫一扫.{0,20}|扫码.{0,12}|[您你]?(?:[当现目][前在])?(?:所在)?的?位置[:：].{0,80}|我要评论|发表评论|发表回复|广告|廣告|阅读原文|展开全文|跳[至到]内容|跳过.{1,12}|[请請]继?繼?[续續]往下[阅閱][读讀].{0,6}|[上下]一[篇页頁].{0,40}|[上下]一[章节節]|更多精彩.{0,12}APP|[\d,.]{1,9}万?人?(?:点赞|赞同了该文章|阅读|喜欢|收藏)|阅读 ?[\d,.]{1,9}万?.{0,20}|(?:编辑|編輯|发布|發佈)[于於] ?\d{4}.{0,30}|.{0,40}[点點]我下[载載]APP.{0,20}|这有帮助吗？|(?:精彩|相关|热门)?视频推荐|转播到腾讯微博|我要评论[（(]\d+[)）]|最后更新于.{0,20})$/;
const ENGLISH =
  /^(?:share(?: this(?: article| page| story| post)?)?|listen|print|save|copy link|follow|subscribe|sign (?:in|up)(?: here)?\.?|log in|open in app|advertisement|read (?:more|now|later)|\d{1,3} min(?:ute)? read|skip (?:to|past) .{1,40}|end of .{1,30}|back to top|was this (?:page )?helpful\?|leave a (?:reply|comment)|(?:\d{1,4} )?comments?(?: ?\(\d{1,5}(?: posted)?\))?|slideshow ?\( ?\d{1,3} images? ?\))$/i;
/** What stands above links to other pages. */
const ELSEWHERE =
  /^(?:推荐阅读|推薦閱讀|相关(?:阅读|新闻|文章|稿件|推荐|链接|报道|专题|话题)?|相關(?:新聞|閱讀|文章|報導|連結|專題)|延伸阅读|延伸閱讀|更多相关内容|热读|热门(?:新闻|文章|排行)|熱門新聞|分享到|関連(?:記事|リンク|ニュース)|related(?: articles| stories| posts| content| topics| links| coverage)?|you may also like|more from .{1,40}|more on this (?:story|topic)|read next)[:：]?$/i;

/** Whether a line is a button or a label of a page and no text. */
export const isPageTool = (line: string): boolean => {
  if (isTool(line)) return true;
  // Some stand beside each other, in brackets or not.
  const isEach = (between: RegExp, tool: (part: string) => boolean) => {
    const parts = line.split(between).filter((part) => part.trim() !== '');
    return parts.length > 0 && parts.every((part) => tool(part.trim()));
  };
  return (
    isEach(BRACKETS, isTool) || isEach(/\s+/, (part) => CHINESE.test(part)) || isOfEditor(line)
  );
};

/** Who edited a page, in brackets beside a button: 【纠错】【责任编辑：李某】. */
const EDITOR = /^(?:责任编辑|責任編輯|责编|責編|编辑|編輯)[:：].{1,20}$/;

function isOfEditor(line: string): boolean {
  const parts = line.split(BRACKETS).filter((part) => part.trim() !== '');
  return parts.some(isTool) && parts.every((part) => isTool(part) || EDITOR.test(part));
}

/** What ends a text that needs no end: `— END —`, 全文完. */
const END =
  /^(?:[-—–=*·•~\s]{1,12}(?:the end|end|全文完|完)[-—–=*·•~\s]{1,12}|全文完|[（(](?:全文)?完[）)])$/i;

const BRACKETS = /[【】[\]［］|｜]+/;

const isTool = (line: string) => CHINESE.test(line) || ENGLISH.test(line) || END.test(line);

/** Whether a heading stands above links to other pages. */
export const leadsElsewhere = (heading: string): boolean => ELSEWHERE.test(heading);
