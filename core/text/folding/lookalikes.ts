/** Characters that are taken for one another in print, by typists and by text recognition. */
const GROUPS =
  '乌鸟 末未 己已巳 人入八 治冶 理埋 栽裁载 崇祟 侯候 奕弈 籍藉 辩辨辫 赢羸嬴 博搏膊傅 银很根 拔拨 土士 日曰 天夭 干千于 大太犬 王玉 今令 折析拆 即既 洽恰 壁璧 峰锋蜂 幕慕暮墓 网纲罔 络洛铬 间问 体休 共供洪 沟钩勾构 钓钧 断继 霸坝 脱说 风凤 圈圆 边迈 坛谈 享亨 倡唱猖 创抢 议仪 契挈 绸稠调 鸿鸠 垒累 判叛 御卸 攻政 官宫 宜宣 设没 役投 扰拢 优忧扰 报抱 复夏 历厉 原愿 处外 导异 科料 技枝 链琏 维准唯 汇江 组祖阻 织识职帜 字宇 电申由 同回 贸货 环坏怀 境镜竟 保堡 促捉 话活 传转 遇偶 政致 研妍 究穷 数教 全金 经径轻 济挤 权杈 丝纱 镇镜 零雷 弈奕 思恩 斗抖 国园围 和私 平乎 等笔 包苞 民氏 主住注 单草 贫贪 援缓 效郊 规现 框柜 架驾 秩秧 序库 赤亦 字宇学 冲种 侵浸 密蜜 封卦 锁销 制剖 审宙 查杳 资姿 投没 机杌 构沟 协胁 商啇 建健 享亭 标际 准淮 发友 展屡 先失 安妥 危厄 与写 共具 文交 明朋 鉴签 品晶 约药 团图 险脸 义又叉 自白目 公分 方万 术木 互瓦 空穴 南雨';

const groupsOf = new Map<number, number[]>();
GROUPS.split(' ').forEach((group, position) => {
  for (const character of group) {
    const unit = character.charCodeAt(0);
    const groups = groupsOf.get(unit);
    if (groups === undefined) groupsOf.set(unit, [position]);
    else groups.push(position);
  }
});

/** @param unit an ideograph folded to Simplified; it is not among them */
export function lookalikesOf(unit: number): number[] {
  const own = String.fromCharCode(unit);
  return GROUPS.split(' ')
    .filter((group) => group.includes(own))
    .flatMap((group) => Array.from(group, (other) => other.charCodeAt(0)))
    .filter((other) => other !== unit);
}

/** @param a, b ideographs folded to Simplified */
export function areLookalikes(a: number, b: number): boolean {
  const others = groupsOf.get(b);
  return (
    others !== undefined && (groupsOf.get(a)?.some((group) => others.includes(group)) ?? false)
  );
}
