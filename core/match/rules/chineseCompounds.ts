/**
 * Whether the last word of a Chinese name begins another word with what follows, so that the name does not stand there:
 * 国家|安全生产, 自主|创新药, 联合|国货. Listed is what goes on from a last word, whatever name that ends. Asked in pages only, as
 * `isOfCompound` is.
 */
import { foldToString } from '../../text/folding/fold';
import { isCutShort } from './boundaries';
import { TRADITIONAL } from './compoundCharacters';

/**
 * By the end of a name: what makes another word of it, folded. `带!来动` is 带, but not before 来 or 动, where the name stands by
 * right: 网络安全带来.
 */
export const GOES_ON: Readonly<Record<string, string>> = {
  安全:
    '生产 监管总 监察局 出口 通道 帽!子 感!知 门!户槛类店禁 绳 阀 锁!定 锤 梯 岛 屋 裤 鞋 套!路 座椅 气囊 带!来动给有着领入头出回走上去 玻璃 ' +
    '火柴 剃刀 头盔 护栏 扶手 插座 插头 驾驶 行车 用电 用气 库存 体重 到家 抵达 返回 返航 返家 着陆 降落 撤离 度过 渡过 上岸 下车 下山 出行',
  和平安全: '年!复 天!候 险 身 家!园庭',
  空间: '站!点在得 探测 望远镜 舱 射线 音频 电荷 不足!之 已满 不够 租用 容量 用完 用尽 将满',
  主权: '限!制于定度期 重!要大申新建塑视 债 货币 基金 信用 财富',
  国家: '队!伍 级!别 电网 公园 博物馆 图书馆 大剧院 话剧院 京剧院 集训 奖学金 科技馆 地理 标准间',
  合作: '社!会交区群 医疗 商店 金库',
  组织:
    '工程!师项建 液 胺 胚胎 化学 切片 细胞 纤维 相容 修复 黏合 胶 者 部!长分门 了!解 过!去程渡度 起!草到源诉步 实施!的 编写!的 拍摄!的 排练!的 施工!的 ' +
    '球员 队员 村民 居民 家长 群众 架构调整 架构图 架构优化 结构调整 结构图 结构优化',
  创新: '药 疗法 工场 高$ 高， 高。 高； 高！ 高、 高后 低$ 低， 低。 低； 低！ 低、 低后',
  发展: '改革委 改革局 和改革委 商!业务会贸品量机用圈 中国家',
  社会: '保障 保险 福利 责任 地位 信用 救助 抚养 养老 主义 心理 科学',
  集团: '军!事',
  小集团: '公司 股份 客户',
  主义: '诊 卖 演出',
  优先: '股 级 权 购买 认股 受偿 通行 排队 座 项 领域 事项 次序 顺序 方向 考虑',
  竞赛: '模式 地图 服!务',
  对抗: '赛 战 练习 演练 演习 玩法 模式 游戏 性 训练',
  自主: '创新 研发 培养 可控 品牌 开发 设计 生产 制造 知识 经营 学习 决策 选择 掌控 运营 完成 投送 神经 招生 命题 选课 择业 创业 研制 建造 发射',
  竞争: '力 优势 对手 者 上岗 情报',
  标准: '间!接隔断 房 化 舱 差 件 杆 普通话 箱 煤 像 照 答案',
  经济: '舱 适用 型!塑态 林 作物',
  济体: '育 制',
  导体: '育 检 操',
  智慧:
    '城市 物流 教育 农业 交通 能源 医 家 工厂 旅游 养老 矿山 港口 园区 社区 电网 制造 零售 手机 型 财产 车 屏 水务 水利 环保 政务 法院 法庭 校园 停车 照明 ' +
    '办公 建筑 消防 安防 牙 眼镜 酒店 金融 银行 出行 生活 粮食 气象 机场 供应链 药房 课堂 健身 餐厅 公路 高速 林业 海洋 灯杆 体育 媒体 图书馆 党建 检务 警务',
  风险: '投资 资产 权重 区 大 高 点 低 小!组 较 更 极 最 太 评级 等级 部!署分 管理部 管理公司 控制部 评估中心 评估会 化解!决',
  实践: '团队 团成 个人 基地 课 学校 周 队 学分',
  方案: '提供商 供应商 设计',
  未来: '几!何 数!字据学 1 2 3 4 5 6 7 8 9 半天 半年 个月 一周 二周 周 两天 两周 两年 两个月 三天 三周 三年 三个月 有望',
  时代: '广场 周刊 华纳',
  外交: '部 大臣',
  企业: '家 主!义导要',
  城市: '民!意众生间 场!景合所馆 信用社 立',
  农业: '银行',
  建设: '银行 路!线径',
  目标: '价 债券 靶',
  卫星: '城 电视 天线',
  游戏: '机 厅 公司 币',
  防御: '塔 工事 率',
  贸易: '公司 行 城 大厦',
  大会: '堂 员!工 战!略术争',
  银行: '间市 间同 间拆 间利',
  南方: '古猿 周末 科技大 科大 电网 航空 人物 都市报 日报 基金 证券 医科大 卫视 电视',
  球化: '妆 石 学!习者会科生界校 工!作程具人 肥 纤 验!证收 疗 险为夷 名!单义词 脓 粪 淡 浓 痰',
  息化: '名!单义词人牌列 整为 验!收证 妆',
  片化: '石!油 验 肥 妆',
  国化: '工 妆 学!习者 石油',
  合国:
    '内!部政 外!交围部勤联宾 有企 有银 有资 有控 有林 企!图 资!助料金源深安 产!生 画 潮 博 航 漫 货!币运 网电 网浙 网江 网山 网四 网国 铁!路 投!票入资放身诉 信达 信集 信证 ' +
    '储!存备 粹 足!够年春海少运林 青!年春海少运林 奥!年春海少运林 寿!命 乒 羽 脚 漂 道!路德理歉具 防部 防大 防科 防动 土资 土空 库!存 债!务 电投 电集 电电 能集 能电 ' +
    '美的 美电 美零 轩 泰君 药集 药控 药股 务院 台办 民党 开行 籍 营 家!庭属禽具园长政 图!片书表像 科大 安队 ' +
    '中操 中校!军官衔 中老师 中棒 中篮 中旁 中对面 中、国 中和国 中及国 中的操 小的 小校 小旁 小操 小、国 小和国 小及国',
  际法: '兰 语 警 轮 拍 棍 网!络上页站 甲 餐 拉利',
  应链: '锯 球!磨 接头 霉素 条、飞 条、齿 条、刹 条、皮 条、轴 条、牙 条和飞 条和齿 条和刹 条和皮 条和轴 条和牙 条及齿 条与齿',
  业链: '锯',
  人权: '当她 当他 当我 当你 当它 当没 当是 当作 当个',
  世银: '器 匠 饰 杏 耳',
  海缆: '车 绳',
  与共: '和国 产!生权 青团 鸣 享单',
};

interface Going {
  on: string;
  /** Characters before which it is none. */
  unless: string;
}

/** By the end of a name. Few pages ask for more than some, and reading all of them keeps each from its first mark. */
const goings = new Map<string, readonly Going[]>();
const NONE: readonly Going[] = [];
const LONGEST_END = 4;
const SHORTEST_END = 2;
/** Longest look behind a name, in UTF-16 units. */
const REACH = 6;

/** A text that is folded as far as the page's own table goes, with the rest of the characters listed here. */
function foldListed(text: string): string {
  return Array.from(foldToString(text), (letter) => {
    const at = TRADITIONAL.indexOf(letter);
    return at % 2 === 0 ? TRADITIONAL.charAt(at + 1) : letter;
  }).join('');
}

function goingsFrom(end: string): readonly Going[] {
  const words = Object.hasOwn(GOES_ON, end) ? GOES_ON[end] : undefined;
  if (words === undefined) return NONE;
  const known = goings.get(end);
  if (known !== undefined) return known;
  const read = words.split(' ').map((word): Going => {
    const [on = '', unless = ''] = word.split('!');
    return { on, unless };
  });
  goings.set(end, read);
  return read;
}

/** @param start, end of a place where a name reads, UTF-16 offsets into `text` */
export function goesOnAsAnother(text: string, start: number, end: number): boolean {
  const name = foldListed(text.slice(Math.max(start, end - LONGEST_END), end));
  const after = foldListed(`${text.slice(end, end + REACH)}$`);
  for (let length = SHORTEST_END; length <= name.length; length++) {
    const isOther = goingsFrom(name.slice(-length)).some(
      ({ on, unless }) =>
        after.startsWith(on) &&
        (unless === ''
          ? on.length > 1 || !isCutShort(text, start, end + 1)
          : !unless.includes(after.charAt(on.length))),
    );
    if (isOther) return true;
  }
  return false;
}
