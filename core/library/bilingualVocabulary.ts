/**
 * General vocabulary of news on politics, technology and the economy in English and Chinese, so that
 * a paragraph in one language can be compared with a passage in the other. Names do not belong here:
 * those are the library's terms.
 *
 * A meaning is written as English beginnings of words (`_` for a space), a bar, Chinese words in
 * Simplified with what Taiwan or Hong Kong calls differently beside them; semicolons part them.
 */
export const BILINGUAL_VOCABULARY = `
abroad overseas|海外 境外; abuse misuse|滥用; access|接入 获取 准入; account|账户;
achieve accomplish|实现 成就 取得; action|行动; address|应对 致辞 演讲; advantage edge|优势;
advanc|先进 推进; advocat propos|倡导 主张 提出; affect influenc impact|影响; africa|非洲 中非;
agenda|议程; agree consensus|共识 同意 认同; agricultur farm|农业; aid assist help|援助 帮助;
alliance ally allies|盟友 联盟; amid|背景; anniversary decade|十年 周年; application|应用;
argu|认为 主张; arms weapon|军备 武器; asia|亚洲 亚太; attack|攻击 袭击;
author scholar academic expert|学者 专家 学术; authorit|权威 当局; balanc|平衡 兼顾 统筹;
ban prohibit|禁令 禁止; barrier obstacle|壁垒 障碍; basis foundation|基础 根基;
beijing china chinese|中国 中方 北京; believ|相信; benefit|利益 受益 福祉 普惠;
bloc camp|阵营 集团; border|跨境 边界; breakthrough|突破; bridge narrow|弥合 缩小;
bring_together|凝聚; broad|广泛; build construct|建设 构建 打造;
business firm compan enterpris corporat|企业 公司; cable fibre fiber|光缆 海缆 电缆;
call_for|呼吁 倡议; capital|资本 资金; capabilit capacit|能力; caribbean|加勒比;
central core|核心 中心; century|百年 世纪; challeng|挑战; chain|链; champion|倡导;
change transform|变革 变化 转型; civiliz civilis|文明; clos|封闭; coalition|联盟; code|准则;
coerc|胁迫; cold_war|冷战; collaborat cooperat|合作; collectiv|集体; common shared|共同;
communicat exchang|交流 沟通 通信; communique|公报; communit|共同体 社区; compet rival|竞争 对手;
comply|遵守; comprehensiv|全面; concern worr|关切 担忧; conflict|冲突; confront|对抗;
congress parliament|国会 议会; connect|连接 互联; consult negotia|协商 磋商 谈判;
contain suppress curb|遏制 打压 抑制; content|内容; contribut|贡献; control|控制 管制;
convention treaty|公约 条约; coordinat|协调 统筹; core_technolog|核心技术; cornerstone|基石;
cost price|代价 成本; court|法院; crime criminal|犯罪; crisis|危机; critic|批评 关键; cultur|文化;
cut|切断 断; danger threat|威胁 危险; data|数据 资料; debate|辩论 讨论; declar|宣言 声明 宣布;
declin|下降; deep|深化 深度; defence defense defend|防御 防务 国防; deficit|赤字; delegat|代表;
democra|民主; deploy|部署; destin future|命运 未来; develop|发展 开发; dialogue talk|对话 会谈;
differen divergen|差异 分歧 不同; digital|数字 数位 数码; diplom|外交; discriminat|歧视;
discuss|讨论 商讨; disput|争端; disrupt|破坏 干扰; divers|多样 多元; divid split|分裂 割裂 鸿沟;
domain field sector area|领域; domestic|国内; dominat|主导 支配 垄断; draft|起草 草案;
driv motor|驱动 动力; econom|经济; educat|教育; effectiv efficien|有效 效率 效能;
elect vote|选举 投票; emerg|新兴; emission|排放; emphasi stress|强调; enabl|促成;
encourag promot foster|鼓励 促进 推动; energy|能源; engag participat involv|参与;
entrepreneur|企业家; environment|环境; equal|平等; espionage spy surveil|窃密 间谍 监控 监听;
establish set_up|建立 设立; ethic|伦理; europe|欧洲 欧盟 美欧; every_year annual yearly|每年 年度;
evolv evolution|进化 演变 演化; exampl|例如; exclu|排斥 排他; expand extend|扩大 扩展 延伸;
experienc|经验; export|出口; face|面临; fair just|公平 公正 正义; financ|金融 资金; flow|流动 流通;
force|力量 军队; foreign|外国 对外; forum|论坛; founder|创始; fragment|碎片; framework|框架;
free|自由; gap|差距 鸿沟; gender|性别; general_assembly|大会; geopolit|地缘;
global world international|全球 世界 国际; goal target objectiv|目标; goods product|产品;
govern|政府 治理 管治; gradual|逐步; great_power great-power major_power big_power|大国;
group|集团 小组; grow|增长; harm damag undermin|损害 破坏 危害; health|卫生 健康; hegemon|霸权;
heritag|遗产; histor|历史; host|主办 举办; household|家庭; human|人类 人权;
idea concept vision|理念 概念; ideolog|意识形态; imbalanc unbalanc|失衡 不平衡;
implement|落实 实施; import|进口; improv|改善 完善; inclusiv|包容 普惠; independ autonom|自主 独立;
individual|个人 个别; industr|产业 工业; inequal|不平等 不公; information|信息 资讯;
infrastructur|基础设施 基建; initiat|倡议; innovat|创新; instead|取代 代替; institut|机构 制度;
integrat|融合 一体化; integrity|完整; interconnect|互联; interest|利益; interfer meddl|干涉 干预;
interoperab|互操作 互通; invest|投资; islam|伊斯兰; island|岛; issue topic|议题 问题;
job employ|就业; join|加入 共同; journalis media|媒体 记者; judicial|司法; keynote|主旨;
knowledge|知识; label|标签; labour labor|劳动; language|语言; large-scale massive|大规模;
latin_america|拉美 拉丁美洲; launch|启动 发起 推出; law legal legislat|法律 立法 法治;
lead|领导 引领 主导; leader|领导人; learn|学习 借鉴 互鉴; legacy|遗产; legitima|合法; liber|自由;
life live|生活 生产; literac skill|素养 技能; local|本地 地方;
logic mindset mentalit thinking|逻辑 思维; long-term long_term|长期; loss lose|损失;
main_channel|主渠道; main_stage|主舞台; maintain uphold safeguard|维护; manag|管理; margin|边缘;
market|市场; mechanism|机制; member|成员; militar|军事 军队; minister|部长; mobil|移动; model|模式;
monitor|监测 监控; monopol|垄断; multilateral|多边; mutual|相互 互; narrativ|叙事;
nationalis|民族主义; network|网络; neutral|中立; norm|规范; north|北方; offens|进攻; office|办公室;
open|开放; operat|运行 行动; opinion|意见; oppos against reject|反对; opportunit|机遇 机会;
oppress|压迫; order|秩序; organisation organization|组织; origin|起源; outcome result fruit|成果;
overtak|超越; ownership own|所有权; panel|小组; partner|伙伴; peace|和平; people|人民 人们;
period era|时代 时期; permanent standing|常设; perspectiv view|视角; philosoph|哲学;
plan|计划 方案; platform|平台; pledg promis commit|承诺; polic|政策; politic|政治;
poor poverty|贫困 减贫 扶贫; popul|人口; position|立场; power|权力 力量; practic|实践 务实;
precondition|前提; president|主席 总统; pressur|压力; principl|原则; priorit|优先;
privac private|隐私 私人; process|进程; produc|生产; profit|利润; progress|进步 进展; project|项目;
propert|产权 财产; prosper|繁荣; protect|保护 保障; public|公共;
publish releas issue report|发布 报告; pursu|追求 谋求; quality|质量; race|竞赛; reduc|减少 缩小;
reform|改革 变革; refus|拒绝; region|区域 地区; regulat supervis|监管 规制; rely|依赖 依靠;
religion|宗教; replac|取代 替代; represent|代表; research|研究 研发; resolut|决议; resourc|资源;
respect|尊重; respond response|应对 响应; responsib|责任; restrict limit|限制; return|回归;
revolution|革命; right|权利; rise rising|上升 崛起; risk|风险; role|作用 角色; rule|规则;
rural|农村; safe secur|安全; sanction|制裁; satellite|卫星; scien|科学 科技; scope|范围;
screening review scrutin|审查; sea maritime|海 海洋; secretar|秘书;
self-interest selfish|利己 私利 自身利益; semiconductor chip|半导体 芯片 晶片; serious severe|严重;
servic|服务; shap|塑造; share|共享 分享 共用; shortag lack|缺乏 不足 缺失;
side_with stand_with|联合; silk_road|丝绸之路 丝路; situation|形势 态势; slow sluggish|乏力 放缓;
small|小; smart|智慧 智能; social societ|社会; solidar unit|团结; solution|方案 解决;
south|南方 南南; sovereign|主权; space|空间; speech|讲话 致辞; speed accelerat|加速 加快;
stab|稳定; stage phase|阶段; stake|利害; standard|标准; state nation countr|国家 各国;
statement|声明; strateg|战略 策略; strength|加强 实力; struggl|斗争; subsid|补贴; success|成功;
suffer victim|受害 遭受 对象; summit|峰会; superior|优势 优越; suppl|供应 供给;
support back|支持 支援; surviv|生存; sustain|可持续 永续; system|体系 系统 制度;
technolog tech|技术 科技; telecom|电信 电讯; terroris|恐怖; theme|主题; theory|理论;
think_tank|智库; tie relation|关系; together jointly|共同 携手; tool instrument|工具;
trade|贸易 经贸; tradition|传统; train|培训; transparen|透明; trend|趋势; trust|信任 互信;
unequal|不平等; unfair|不公; unilateral|单边; uniqu|独特; unite|团结; universal|普遍;
universit|大学; upgrad|升级; urban city cities|城市; urge|敦促;
us united_states america washington|美国 美方 华盛顿; valu|价值; vehicl|车辆; video|视频 视讯;
violat|违背 违反; voice say|话语权 发声; vulnerab|脆弱; wall fence|高墙; war wars|战争; waste|浪费;
weak|薄弱 劣势; wealth rich|富裕 财富; west|西方; win|赢 共赢; wisdom|智慧; women|妇女; work|工作;
yard|院; young youth|青年
`;
