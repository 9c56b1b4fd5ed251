import type { Sentence } from './sentence.ts'

/** What went out by which channel, what else was answered, what is wanting: counts that no table holds. */
export const channels: readonly Sentence[] = [
  {
    section: 'overview',
    text: '全年主动公开信息2240条，其中，政务动态信息2014条、信息公开目录信息165条、概况类信息61条，组织在线访谈24场，征求公众意见2次。',
    figures: { requests: { received: 4, disclosed: 4 } },
    twins: [{ rule: 'narrative-breakdown', write: ['概况类信息61条', '概况类信息610条'] }],
  },
  {
    section: 'overview',
    text: '网站公开政府信息754条，政务新媒体公开2808条，其他方式公开54条；公众号发布1205条、微博12984条、门户网站1014条，总阅读3200万余次。',
    figures: { requests: { received: 1, disclosed: 1 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '全年办理网民留言1993件，其中12345热线1925件，市长信箱31件，政务信箱29件，人民网留言8件。',
    figures: { requests: { received: 7, disclosed: 7 } },
    twins: [{ rule: 'narrative-breakdown', write: ['政务信箱29件', '政务信箱92件'] }],
  },
  {
    section: 'overview',
    text: '承办人大建议、政协提案13件，全部按期办理并答复完毕，在专栏公开；依申请公开7件，6件已答复。',
    figures: { requests: { received: 7, disclosed: 6 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '更新发布信息200余条，其中通知公告类130条、工作动态类62条，其他类10余条。',
    figures: { requests: { received: 7, disclosed: 7 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '全年累计公开信息59条，涵盖政务信息12条、基层政务8条、工作动态29条、通知公告3条、开放月活动6条以及涉企检查公示1条。',
    figures: { requests: { received: 3, disclosed: 3 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '修正重复信息342条，错别字79条，无效链接3个，撤下过期公示18条。',
    figures: { requests: { received: 3, disclosed: 3 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '收到评论和留言1833条，政民互动3845次；微博收到私信7758条，信息浏览150余万次。',
    figures: { requests: { received: 3, disclosed: 3 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '主动公开各类信息53条，其中新闻动态29条，政策文件2条，公告公示5条，计划总结1条，会议公开3条，行政权力2条，预算决算2条，应急预案1条，公共服务3条，公开组织管理3条，公开基础建设2条。',
    figures: { requests: { received: 3, disclosed: 3 } },
    twins: [{ rule: 'narrative-breakdown', write: ['会议公开3条', '会议公开30条'] }],
  },
  {
    section: 'overview',
    text: '通过电子屏、公告栏等渠道主动发布政府信息共计49条（不同渠道发布的同一信息计为1条）。',
    figures: {},
    twins: [],
  },
  {
    section: 'overview',
    text: '在4个社区设立公开栏，配备查询终端6台，开放日接待居民230人次，收集意见17条、采纳11条。',
    figures: { requests: { received: 3, disclosed: 3 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '对23个单位开展季度检查4轮，反馈问题61个，整改到位59个，剩余2个限期整改，没有责任追究。',
    figures: { requests: { received: 3, disclosed: 3 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '政务公开专区受理现场查阅18人次，代办申请2件，均于当日转交区政府办公室。',
    figures: {},
    twins: [],
  },
  {
    section: 'improvements',
    text: '存在的问题：一是部分科室报送不及时，全年有6条信息超期；二是解读形式单一，12件文件中仅3件配有图解。改进措施：一是建立提醒机制，对超期信息每月通报；二是2025年起重要文件一律配图解。',
    figures: { requests: { received: 3, disclosed: 3 } },
    twins: [],
  },
  {
    section: 'improvements',
    text: '一是公开内容与群众期盼有差距，二是人员更换频繁、业务不熟。针对上述问题，我局将围绕群众关心的供水收费扩大公开范围，并对新任信息员逐一培训、固定AB岗。',
    figures: { requests: { received: 3, disclosed: 3 } },
    twins: [],
  },
  {
    section: 'otherMatters',
    text: '按照《政府信息公开信息处理费管理办法》，2024年发出收费通知1件，申请人逾期未缴，收取信息处理费0元。',
    figures: { requests: { received: 3, disclosed: 2, 'otherwiseHandled.feeUnpaid': 1 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '收到2份区政府办公室依申请公开意见征询件，已在规定时间内回复。',
    figures: { requests: { received: 46, disclosed: 46 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '收到兄弟单位依申请公开征询函3件，均提出了办理意见。',
    figures: { requests: { received: 46, disclosed: 46 } },
    twins: [],
  },
]
