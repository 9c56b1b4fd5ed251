/** Prose as annual reports have it: a few hundred words of the trade, some in every report, some in a few. */

/** Most frequent first. */
const words =
  '公开 信息 工作 政府 服务 群众 平台 依法 及时 落实 加强 政务 推进 申请 制度 办理 网站 开展 完善 规范 内容 单位 人员 机制 管理 发布 审查 栏目 主动 目录 流程 答复 监督 培训 保障 检查 部门 政策 解读 更新 全年 渠道 回应 重点 领域 项目 提升 质量 能力 业务 学习 会议 组织 领导 小组 责任 考核 整改 问题 存在 不足 需要 进一步 下一步 力度 水平 意识 专栏 事项 企业 市场 环境 优化 营商 审批 改革 便民 热线 咨询 投诉 建议 提案 议案 公众号 新媒体 微信 留言 互动 反馈 统计 数据 标准 指南 清单 程序 时限 登记 审核 保密 安全 隐患 排查 应急 预案 演练 宣传 引导 舆情 关切 财政 预算 决算 采购 招标 投标 资金 补贴 惠农 扶贫 乡村 振兴 农业 水利 林业 土地 征收 拆迁 补偿 安置 住房 交通 道路 环保 污染 食品 药品 教育 医疗 就业 社保 养老 救助 民政 文化 旅游 体育 场馆 图书 档案 史志 统战 信访 司法 行政 许可 处罚 强制 执法 复议 诉讼 案件 文件 起草 清理 废止 修订 规划 计划 总结 报送 汇总 协调 联络 联动 督查 通报 约谈 奖惩 评议 问卷 满意度 测评 走访 座谈 调研 听证 意见 征集 采纳 说明 图解 视频 动漫 直播 访谈 发言人 新闻 报刊 广播 电视 公告栏 电子屏 阅览室 查阅点 自助 终端 窗口 大厅 热心 耐心 细致 周到 高效 透明 权威 准确 统一 集约 迁移 备份 等级 保护 域名 错链 死链 错别字 敏感词 巡检 监测 运维 无障碍 适老化 检索 智能 问答 税务 气象 消防 残联 殡葬 彩票 盐业 烟草 粮储 供销 人防 地震 测绘 海绵 管廊 燃气 供热 河长 湿地 古树 文物 非遗 侨务 民宗 港口 渡口 航道 冷链 种业 疫苗 献血 助产 托育'.split(
    ' ',
  )

const fixed = [
  '本报告依据《中华人民共和国政府信息公开条例》和有关要求编制，由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、因政府信息公开工作被申请行政复议和提起行政诉讼情况、存在的主要问题及改进情况和其他需要报告的事项组成。',
  '公开内容还不够全面，依申请公开办理的规范程度有待提高，工作人员的业务水平需要进一步提升。下一步将加强业务培训，完善工作机制，提高公开质量。',
]

/** Two sections, together some 1,000 to 3,000 characters; `extra` stands in the first. */
export function proseOf(
  next: () => number,
  extra: string,
): { readonly overview: string; readonly improvements: string } {
  return {
    overview: `${fixed[0]}${extra}${prose(next, 700 + (next() % 1_500))}`,
    improvements: `${fixed[1]}${prose(next, 200 + (next() % 500))}`,
  }
}

function prose(next: () => number, length: number): string {
  let text = ''
  while (text.length < length) {
    for (let left = 3 + (next() % 9); left > 0; left -= 1) text += word(next)
    text += next() % 3 === 0 ? `${next() % 400}件。` : '，'
  }
  return `${text}年底总结。`
}

/** The first words stand in every report, the last ones in one of two hundred. */
function word(next: () => number): string {
  const chance = (next() % 65_536) / 65_536
  return words[Math.floor((-Math.log(1 - chance * (1 - Math.exp(-fall))) / fall) * words.length)] ?? ''
}

const fall = 8
