/** What the command says of the service. */

import { words } from './words.ts'

export const serviceHelp = {
  serve: words('启动服务：报送、审核、汇总、发布的接口和网页', 'Starts the service: API and web app'),
  worker: words('执行服务的后台任务', 'Does the jobs of the service'),
  migrate: words('升级服务的数据库', 'Brings the database of the service up to date'),
  backup: words('备份服务的数据，写完读回核验', 'Backs the service up and reads the backup back'),
  restore: words('从备份恢复服务的数据', 'Brings a backup back'),
  audit: words('audit verify：核验操作日志和各版本', 'audit verify: verifies the audit log and the versions'),
  absent: words(
    '没有安装服务。请运行 npm install -g @gouji/api 后再试；检查报告不需要它',
    'The service is not installed: npm install -g @gouji/api. Checking reports does not need it.',
  ),
} as const
