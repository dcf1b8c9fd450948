/**
 * What any Chinese law or regulation says, whatever it is about: its parts, its penalties and whom it binds. Folded to
 * Simplified.
 */
export const STOCK_PHRASES: ReadonlySet<string> = new Set(
  (
    '法律责任 刑事责任 民事责任 行政责任 直接责任人员 主管人员 总则 附则 罚则 日起施行 违法所得 违法行为 违法收入 行政法规 行政处罚 行政处分 ' +
    '治安管理处罚 给予警告 给予处分 依法给予处分 通报批评 责令改正 责令停业整顿 停业整顿 停产停业 暂停业务 吊销营业执照 营业执照 业务许可证 ' +
    '情节严重 情节轻微 情节恶劣 危害后果 严重后果 造成严重后果 合法权益 公共利益 社会公共利益 国家利益 社会团体 国家机关 国家工作人员 工作人员 ' +
    '有关部门 主管部门 有关规定 国家有关规定 法律法规 规章制度 实际情况 其他组织 徇私舞弊 滥用职权 玩忽职守 补救措施 必要措施 应对措施 相应措施 ' +
    '风险隐患 保密义务 监督检查 监督管理 组织实施 贯彻落实 国计民生 人民政府 县级以上人民政府 各自职责 职责范围 法定职责 相关资质'
  ).split(' '),
);
