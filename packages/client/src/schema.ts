// Written by `pnpm run docs` from openapi.json.

export interface paths {
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 操作日志 */
        get: operations["getAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 核验操作日志和各版本
         * @description 逐条核对哈希链，指出被改动、删去或插入的记录。
         */
        get: operations["getAuditVerify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 报送批次 */
        get: operations["getCampaigns"];
        put?: never;
        /**
         * 新建批次
         * @description 为每个参加的单位建立一份空白填报；截止日期不写则按地区设置的公布期限，提前 reviewDays 天，不早于开始日期。
         */
        post: operations["postCampaigns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个批次 */
        get: operations["getCampaignsById"];
        put?: never;
        post?: never;
        /**
         * 撤销批次
         * @description 只有还没有任何单位填写的批次可以撤销。
         */
        delete: operations["deleteCampaignsById"];
        options?: never;
        head?: never;
        /** 改名、结束或重新打开批次 */
        patch: operations["patchCampaignsById"];
        trace?: never;
    };
    "/api/v1/campaigns/{id}/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 增加单位、改动截止日期 */
        put: operations["putCampaignsByIdAgencies"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/aggregate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 全区汇总
         * @description 已报送单位与本级之和，每格列出各单位填的数；本级人民政府报告与合计的差。
         */
        get: operations["getCampaignsByIdAggregate"];
        put?: never;
        /**
         * 汇总（后台任务）
         * @description 单位很多时使用；结果在任务里。
         */
        post: operations["postCampaignsByIdAggregate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/aggregate/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 把合计填入本级人民政府的报告
         * @description 有单位未报送或者有空白时先退回说明，incomplete 为 true 才采用。
         */
        post: operations["postCampaignsByIdAggregateApply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/aggregate/own-part": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 填写本级数据
         * @description If-Match 为 ownPart 的 revision，还没有填过时为 "0"。
         */
        put: operations["putCampaignsByIdAggregateOwnPart"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/aggregate/prose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本级报告的文字初稿
         * @description 按合计、各单位的数和上年报告起草六个部分，数字与表格一致；只有人知道的留作【待填：…】。没有写入。
         */
        get: operations["getCampaignsByIdAggregateProse"];
        put?: never;
        /**
         * 把文字初稿写入本级报告
         * @description 只写选中的部分，替换原来的文字；看过以后别人又改动的不写，作为冲突退回。
         */
        post: operations["postCampaignsByIdAggregateProse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 进度 */
        get: operations["getCampaignsByIdBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 检查全部报告
         * @description 后台进行，进度见 /jobs/{id}/events。
         */
        post: operations["postCampaignsByIdCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/circular.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 通报（Word） */
        get: operations["getCampaignsByIdCircularDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导出全部报告
         * @description 把已报送的报告逐份写成文件，打成 zip。后台进行，完成后从 /jobs/{id}/result 取。
         */
        post: operations["postCampaignsByIdExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 全部报告的问题
         * @description 最近一次检查的结果，错误在前。
         */
        get: operations["getCampaignsByIdFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批量导入报告（zip）
         * @description 按标题中的单位名称填入各单位的草稿，已有的内容不改动；上一年度的报告留作上年报告。后台进行。
         */
        post: operations["postCampaignsByIdImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批量办理
         * @description 审核通过、发布、退回等，一份不成不影响其他，每份都有结果。
         */
        post: operations["postCampaignsByIdMoves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 催报
         * @description 还没有报送的单位，逾期最久的在前，带可以发送的文字、以前催过几次，以及是不是有人能看到。
         */
        get: operations["getCampaignsByIdReminders"];
        put?: never;
        /**
         * 催报并记录
         * @description 催报显示在各单位的“我的填报”里，次数和时间记下来；已经报送的单位略过。
         */
        post: operations["postCampaignsByIdReminders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 雷同
         * @description 报送过的报告两两比对“总体情况”和“存在的主要问题及改进情况”，单位名称、地名和数字略去后比较；退回的报告按最近一次报送的版本比对。
         */
        get: operations["getCampaignsByIdSimilar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 检查一份报告
         * @description 与命令行、网页使用同一套规则，结果逐字相同；什么都不保存。
         */
        post: operations["postCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 转换文件格式
         * @description 读出报告，再按官方样式写成另一种格式。读得没有把握的处数在 X-Remarks 中给出。
         */
        post: operations["postConvert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/extract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 从文件读出报告
         * @description 读取 docx、doc、wps、网页、pdf、xlsx、txt、json；按内容识别格式，不看文件名。什么都不保存。
         */
        post: operations["postExtract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 填报列表
         * @description 只列出有权查看的。
         */
        get: operations["getFilings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一份填报
         * @description 内容、上年报告、设置、说明、意见、可以办理的下一步和办理过程。
         */
        get: operations["getFilingsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 检查
         * @description 按规则、地区设置、上年报告和情况说明检查当前内容，结果记入批次的问题清单。
         */
        post: operations["postFilingsByIdCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 某个 revision 以后改了的内容
         * @description 每项内容当时的和现在的；改过又改回来的不列。
         */
        get: operations["getFilingsByIdDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 原件 */
        get: operations["getFilingsByIdDocuments"];
        put?: never;
        /**
         * 附上文件
         * @description 如盖章的扫描件。
         */
        post: operations["postFilingsByIdDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/documents/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载原件 */
        get: operations["getFilingsByIdDocumentsByHash"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/draft-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前内容（gouji/report@1） */
        get: operations["getFilingsByIdDraftReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 跟随改动（server-sent events）
         * @description 事件：fields {revision, fields}、state {filing}、remarks {remarks}、explanations {explanations}、presence {people}。since 写读取时的 revision，读取之后的改动一项不漏；断线后带 Last-Event-ID 重连，从该 revision 之后继续。撤去的内容没有 value。
         */
        get: operations["getFilingsByIdEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/explanations/{fingerprint}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 对一个问题作情况说明 */
        put: operations["putFilingsByIdExplanationsByFingerprint"];
        post?: never;
        /** 撤去情况说明 */
        delete: operations["deleteFilingsByIdExplanationsByFingerprint"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出文件
         * @description 按规定格式，docx、pdf、xlsx、html、txt 或 json。
         */
        get: operations["getFilingsByIdExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 保存改动
         * @description 逐项合并：别人没有动过的写入，动过的作为冲突退回当前内容，不会互相覆盖。有冲突时也是 200。
         */
        patch: operations["patchFilingsByIdFields"];
        trace?: never;
    };
    "/api/v1/filings/{id}/fields/{field}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项内容的全部改动 */
        get: operations["getFilingsByIdFieldsByFieldHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 读入文件，供核对
         * @description Word、WPS、PDF、网页、Excel 等。只读出，不写入：采用的内容由客户端逐项保存，来源写 imported。原件留存。
         */
        post: operations["postFilingsByIdImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签发、报送、退回、审核、发布、更正
         * @description 按状态表办理。审核员可以撤回审核（approved → submitted），也可以撤回退回（returned → submitted，单位还没有改动、说明、答复或提请签发时），都要写明理由。
         */
        post: operations["postFilingsByIdMoves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/previous": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 读入上年报告
         * @description 上年报告不是在本系统报送时，读入后用于对照、上年结转和雷同检查；再读入一份的，以后一份为准。文件写的是别的单位的，答复 other-agency，确认无误再以 otherAgency=yes 读入。
         */
        post: operations["postFilingsByIdPrevious"];
        /**
         * 不用读入的上年报告
         * @description 此后不再用于对照和检查；已经带入本年报告的内容不变。在本系统报送的上年报告不能撤去。
         */
        delete: operations["deleteFilingsByIdPrevious"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 意见 */
        get: operations["getFilingsByIdRemarks"];
        put?: never;
        /**
         * 写备注或退回意见
         * @description 备注谁都可以写；退回意见只由审核员写。
         */
        post: operations["postFilingsByIdRemarks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回经办人
         * @description 单位负责人看过提请签发的报告，请经办人再改：记下谁、何时、改什么，经办人打开时先看到；再次提请或办理后清除。内容和 revision 不变。没有提请的不接受。
         */
        post: operations["postFilingsByIdSendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/sign-off-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提请签发
         * @description 请单位负责人签发：记下谁、何时提请，显示在填报列表里，办理后清除。内容和 revision 不变。之后又改过的可以再次提请。单位没有可用的“单位负责人”账号时不接受。
         */
        post: operations["postFilingsByIdSignOffRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 从上年报告带入的内容
         * @description 上年结转、上一年项目数量和联系方式；上年报告还没有报送的，按现在填的；没有写入，采用的由客户端保存。
         */
        get: operations["getFilingsByIdStart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 版本 */
        get: operations["getFilingsByIdVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个版本 */
        get: operations["getFilingsByIdVersionsByNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/versions/{number}/diff/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 两个版本之间的改动
         * @description 从 number 到 other。
         */
        get: operations["getFilingsByIdVersionsByNumberDiffByOther"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forms/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载空白表格 */
        get: operations["getFormsByFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 后台任务 */
        get: operations["getJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个任务 */
        get: operations["getJobsById"];
        put?: never;
        post?: never;
        /** 取消任务 */
        delete: operations["deleteJobsById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 任务进度（server-sent events）
         * @description 事件 progress：任务；结束后不再发送。
         */
        get: operations["getJobsByIdEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任务写出的文件 */
        get: operations["getJobsByIdResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 接口密钥 */
        get: operations["getKeys"];
        put?: never;
        /**
         * 新建接口密钥
         * @description 密钥只显示这一次。
         */
        post: operations["postKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 停用接口密钥 */
        delete: operations["deleteKeysById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员 */
        get: operations["getPeople"];
        put?: never;
        /**
         * 新增人员
         * @description 答复中的一次性密码只显示这一次。
         */
        post: operations["postPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 改动、停用人员 */
        patch: operations["patchPeopleById"];
        trace?: never;
    };
    "/api/v1/people/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重置密码、解除锁定 */
        post: operations["postPeopleByIdReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 从 Excel 或 csv 批量新增人员
         * @description 列名：单位、角色、姓名、用户名；用户名空着的由系统起。先读出并列出问题；apply=true 且没有问题时新增，faulty=skip 则只新增没有问题的行；答复中有各人的一次性密码。已有的人不受影响。
         */
        post: operations["postPeopleImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 地区设置 */
        get: operations["getProfile"];
        /**
         * 改动地区设置
         * @description 期限、界限、级别、停用的规则和措辞。If-Match 为 revision，还没有写过时为 "0"。
         */
        put: operations["putProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位 */
        get: operations["getPublicAgencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某些单元格历年各单位的数 */
        get: operations["getPublicFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/open-data.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 全部已发布的报告（csv）
         * @description csv 每格一行，可用 Excel 打开；ndjson 每份报告一行；都是 UTF-8 编码。空白就是空白，不作零。人民政府的报告汇总了所属各单位的数，还可能加上本级自己办理的，连同它一起相加就重复计算。第几版（nth）从 1 数起，version 是网址里的版本号。
         */
        get: operations["getPublicOpenDataCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/open-data.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 全部已发布的报告（ndjson）
         * @description csv 每格一行，可用 Excel 打开；ndjson 每份报告一行；都是 UTF-8 编码。空白就是空白，不作零。人民政府的报告汇总了所属各单位的数，还可能加上本级自己办理的，连同它一起相加就重复计算。第几版（nth）从 1 数起，version 是网址里的版本号。
         */
        get: operations["getPublicOpenDataNdjson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查找已发布的报告 */
        get: operations["getPublicReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/reports/{agency}/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一份已发布的报告
         * @description 地址不变；更正后为新版本，旧版本以 ?version= 仍可查看。
         */
        get: operations["getPublicReportsByAgencyByYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/reports/{agency}/{year}/report.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载已发布的报告（csv） */
        get: operations["getPublicReportsByAgencyByYearReportCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/reports/{agency}/{year}/report.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载已发布的报告（docx） */
        get: operations["getPublicReportsByAgencyByYearReportDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/reports/{agency}/{year}/report.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载已发布的报告（html） */
        get: operations["getPublicReportsByAgencyByYearReportHtml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/reports/{agency}/{year}/report.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载已发布的报告（json） */
        get: operations["getPublicReportsByAgencyByYearReportJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/reports/{agency}/{year}/report.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载已发布的报告（pdf） */
        get: operations["getPublicReportsByAgencyByYearReportPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/reports/{agency}/{year}/report.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载已发布的报告（txt） */
        get: operations["getPublicReportsByAgencyByYearReportTxt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/reports/{agency}/{year}/report.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载已发布的报告（xlsx） */
        get: operations["getPublicReportsByAgencyByYearReportXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 有报告的年度 */
        get: operations["getPublicYears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/remarks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 撤回自己写的意见
         * @description 没有答复、没有办结的才能撤回；原文留在操作日志里。
         */
        delete: operations["deleteRemarksById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/remarks/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 答复意见 */
        post: operations["postRemarksByIdAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/remarks/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 标为已处理，或者重新打开 */
        post: operations["postRemarksByIdSettle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 名册 */
        get: operations["getRoster"];
        /**
         * 新增、改动单位
         * @description 全部写入或者都不写入；改动的单位须带上 revision。
         */
        put: operations["putRoster"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 从 Excel 或 csv 导入名册
         * @description 先读出并列出问题；apply=true 且没有问题时写入，faulty=skip 则只写入没有问题的行。文件里没有的单位不受影响。
         */
        post: operations["postRosterImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 规则目录 */
        get: operations["getRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{rule}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条规则 */
        get: operations["getRulesByRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前登录的人员 */
        get: operations["getSession"];
        put?: never;
        /**
         * 登录
         * @description 成功后以 Cookie 保持登录；十二小时不操作，或者登录满二十四小时，须重新登录。连续输错八次，账号锁定十五分钟。
         */
        post: operations["postSession"];
        /** 退出登录 */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改自己的密码
         * @description 其他地方的登录随即失效。
         */
        post: operations["postSessionPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/two-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开启两步验证：取得身份验证器的地址和备用码 */
        post: operations["postSessionTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/two-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 以验证码确认，两步验证自此生效 */
        post: operations["postSessionTwoFactorConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/two-factor/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 关闭两步验证 */
        post: operations["postSessionTwoFactorDisable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 推送地址 */
        get: operations["getWebhooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 新建、改动推送地址
         * @description 编号由请求方自定。推送以 Gouji-Signature: t=<秒>,v1=<hex> 签名：以 secret 对“<秒>.<正文>”作 HMAC-SHA256。secret 只在新建时给出。
         */
        put: operations["putWebhooksById"];
        post?: never;
        /** 删除推送地址 */
        delete: operations["deleteWebhooksById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 推送记录 */
        get: operations["getWebhooksDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/deliveries/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新推送已放弃的 */
        post: operations["postWebhooksDeliveriesByIdRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    campaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 新建批次
         * @description 对方在 10 秒内答复 2xx 即为送达。没有送达的，30 秒后再推送，间隔逐次加倍，共 10 次；仍未送达的由管理员重新推送。同一推送可能到达两次，按 id 去重；先后顺序以 createdAt 为准。
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 推送编号，与正文的 id 相同 */
                    "Gouji-Delivery": string;
                    /** @description 变化，与正文的 event 相同 */
                    "Gouji-Event": string;
                    /** @description t=<秒>,v1=<hex>：以 secret 对“<秒>.<正文>”作 HMAC-SHA256；超过 5 分钟的不要接受 */
                    "Gouji-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01JD3Z7R9M.platform",
                     *       "event": "campaign.created",
                     *       "createdAt": "2026-01-15T02:30:00.000Z",
                     *       "data": {
                     *         "campaign": "01JD3Z6K2C",
                     *         "name": "2025年度报告",
                     *         "year": 2025
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CampaignEvent"];
                };
            };
            responses: {
                /** @description 已收到 */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    filing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 报告状态变化
         * @description 对方在 10 秒内答复 2xx 即为送达。没有送达的，30 秒后再推送，间隔逐次加倍，共 10 次；仍未送达的由管理员重新推送。同一推送可能到达两次，按 id 去重；先后顺序以 createdAt 为准。
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 推送编号，与正文的 id 相同 */
                    "Gouji-Delivery": string;
                    /** @description 变化，与正文的 event 相同 */
                    "Gouji-Event": string;
                    /** @description t=<秒>,v1=<hex>：以 secret 对“<秒>.<正文>”作 HMAC-SHA256；超过 5 分钟的不要接受 */
                    "Gouji-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01JD3Z7R9M.platform",
                     *       "event": "filing.draft",
                     *       "createdAt": "2026-01-15T02:30:00.000Z",
                     *       "data": {
                     *         "filing": "01JD3Z7R9M",
                     *         "campaign": "01JD3Z6K2C",
                     *         "agency": {
                     *           "id": "01JD3Z7R9M",
                     *           "name": "云溪区教育局"
                     *         },
                     *         "year": 2025,
                     *         "from": "draft",
                     *         "to": "draft",
                     *         "version": 3,
                     *         "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *         "at": "2026-01-15T02:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FilingEvent"];
                };
            };
            responses: {
                /** @description 已收到 */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description 操作者：人员、接口密钥或系统 */
        Actor: {
            id: string;
            /** @enum {string} */
            kind: "person" | "key" | "system";
            name: string;
        };
        /** @description 把合计填入本级人民政府的报告 */
        AggregateApply: {
            /** @description 只采用这些格；不写则全部 */
            cells?: string[];
            /**
             * @description 有单位未报送或者有空白时也采用
             * @default false
             */
            incomplete: boolean;
        };
        /** @description 一次操作 */
        AuditEvent: {
            action: string;
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            at: string;
            by: components["schemas"]["Actor"];
            detail?: unknown;
            hash: string;
            number: number;
            /** @description 请求编号 */
            request: string | null;
            subject: string | null;
        };
        /** @description 操作日志 */
        AuditLog: {
            items: components["schemas"]["AuditEvent"][];
            /** @description 下一页的 after；没有更多时为 null */
            next: string | null;
            /** @description 总数 */
            total?: number;
        };
        /** @description 批次进度 */
        Board: {
            campaign: components["schemas"]["Campaign"];
            rows: components["schemas"]["BoardRow"][];
        };
        /** @description 一个单位的进度 */
        BoardRow: {
            /** @description 编号 */
            agency: string;
            agencyName: string;
            /** @description errors 中与其他报告雷同的 */
            alike: number;
            /**
             * Format: date
             * @description 日期
             * @example 2026-01-31
             */
            dueOn: string;
            /** @description 不含逾期公布；null：还没有检查 */
            errors: number | null;
            /** @description 已说明理由的问题 */
            explained: number;
            /** @description 编号 */
            filing: string;
            filledCells: number;
            /**
             * Format: date-time
             * @description 最近一次报送的时间；null：还没有报送
             * @example 2026-01-15T02:30:00.000Z
             */
            handedIn: string | null;
            /**
             * @description 单位类别：人民政府、部门、乡镇、街道、法律法规授权组织、其他
             * @enum {string}
             */
            kind: "government" | "department" | "township" | "subdistrict" | "authorized" | "other";
            /** @description 已过截止日期而未报送 */
            late: boolean;
            /** @description 未处理的意见 */
            openRemarks: number;
            /** @description 原件的份数 */
            originals: number;
            /**
             * Format: date
             * @description 公布期限
             * @example 2026-01-31
             */
            publishBy: string;
            /** @description 公布时已过期限 */
            publishedLate: boolean;
            reminded: components["schemas"]["Reminded"];
            /** @description 退回过的次数，撤回了的不算 */
            returns: number;
            /** @description 办理时带上 */
            revision: number;
            /** @description 待签发：已提请单位负责人签发 */
            signOffAsked: {
                /**
                 * Format: date-time
                 * @description 时间（UTC）
                 * @example 2026-01-15T02:30:00.000Z
                 */
                at: string;
                by: components["schemas"]["Actor"];
                /** @description 提请时的 revision；填报的 revision 比它大，就是提请后又改过 */
                revision: number;
            } | null;
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            since: string;
            state: components["schemas"]["FilingState"];
            stateName: string;
            /** @description 其中等审核员判断的 */
            toJudge: number;
            /** @description 未处理的意见中还没有答复的 */
            unansweredRemarks: number;
            /** @description 未开始 */
            untouched: boolean;
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            updatedAt: string;
            version: number | null;
            warnings: number | null;
        };
        /** @description 报送批次 */
        Campaign: {
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            createdAt: string;
            /**
             * @description 格式版本
             * @enum {string}
             */
            edition: "2019" | "2021";
            /** @description 编号 */
            id: string;
            /** @description 名称，如“2025年度报告” */
            name: string;
            /**
             * Format: date
             * @description 日期
             * @example 2026-01-31
             */
            opensOn: string;
            revision: number;
            /**
             * @description 进行中、已结束
             * @enum {string}
             */
            state: "open" | "closed";
            /** @description 报告年度 */
            year: number;
        };
        /** @description 增加的单位或改动的截止日期 */
        CampaignAgencies: {
            agencies: {
                /** @description 编号 */
                agency: string;
                /**
                 * Format: date
                 * @description 报送截止日期
                 * @example 2026-01-31
                 */
                dueOn: string;
            }[];
        };
        /** @description 新建了批次 */
        CampaignEvent: {
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            createdAt: string;
            data: {
                /** @description 编号 */
                campaign: string;
                /** @example 2025年度报告 */
                name: string;
                /**
                 * @description 报告年度
                 * @example 2025
                 */
                year: number;
            };
            /**
             * @description 变化
             * @enum {string}
             */
            event: "campaign.created";
            /**
             * @description 推送编号：重试时不变，收过的不必再办
             * @example 01JD3Z7R9M.platform
             */
            id: string;
        };
        /** @description 批次中全部报告的问题 */
        CampaignFindings: {
            counts: {
                count: number;
                outcome: string;
                rule: string;
                /**
                 * @description 错误、警告、提示
                 * @enum {string}
                 */
                severity: "error" | "warning" | "info";
                /** @description 规则名称 */
                title: string;
            }[];
            items: {
                /** @description 编号 */
                agency: string;
                agencyName: string;
                /** @description 编号 */
                filing: string;
                finding: components["schemas"]["Finding"];
            }[];
            next: string | null;
            /** @description 改动以后、或规则和设置改过以后还没有再检查的报告数；批次结束后为 0 */
            outdated: number;
            total: number;
        };
        /** @description 改动批次 */
        CampaignPatch: {
            /** @description 名称，如“2025年度报告” */
            name?: string;
            /**
             * Format: date
             * @description 日期
             * @example 2026-01-31
             */
            opensOn?: string;
            revision: number;
            /** @enum {string} */
            state?: "open" | "closed";
        };
        /** @description 新建批次 */
        CampaignPost: {
            /** @description 参加的单位；不写则为名册中全部单位，截止日期按地区设置的公布期限和 reviewDays */
            agencies?: {
                /** @description 编号 */
                agency: string;
                /**
                 * Format: date
                 * @description 日期
                 * @example 2026-01-31
                 */
                dueOn?: string;
            }[];
            /**
             * @description 不写则为该年度适用的格式
             * @enum {string}
             */
            edition?: "2019" | "2021";
            /** @description 名称，如“2025年度报告” */
            name: string;
            /**
             * Format: date
             * @description 日期
             * @example 2026-01-31
             */
            opensOn?: string;
            /**
             * @description 报送截止比公布期限提前几天，留给审核和公布；写了 dueOn 的单位不受影响
             * @default 0
             */
            reviewDays: number;
            year: number;
        };
        Campaigns: {
            campaigns: components["schemas"]["Campaign"][];
        };
        /** @description 一格：数；null：空白；不适用（“/”“—”“无”）或文字时为 {state, text} */
        CellValue: number | null | {
            /** @enum {string} */
            state: "notApplicable" | "text";
            text: string;
        };
        /** @description gouji/check@1，结构见 check.json */
        CheckDocument: {
            /** @enum {string} */
            schema: "gouji/check@1";
        } & {
            [key: string]: unknown;
        };
        /**
         * @description 一份报告，或者 report 加上年的 previous
         * @example {
         *       "schema": "gouji/report@1",
         *       "edition": "2021",
         *       "year": 2025,
         *       "agency": {
         *         "name": "云溪区教育局",
         *         "kind": "other",
         *         "code": null
         *       },
         *       "title": "",
         *       "head": {
         *         "text": ""
         *       },
         *       "sections": {},
         *       "publishedOn": null,
         *       "cells": {
         *         "requests.received.total": 12,
         *         "requests.received.naturalPerson": 12,
         *         "requests.broughtForward.total": 0
         *       }
         *     }
         */
        CheckRequest: components["schemas"]["ReportDocument"] | {
            /** @description 同一单位上一年度的报告，用于核对结转 */
            previous?: {
                /** @enum {string} */
                schema: "gouji/report@1";
            } & {
                [key: string]: unknown;
            };
            report: components["schemas"]["ReportDocument"];
        };
        /** @description 验证码 */
        Code: {
            /**
             * @description 身份验证器上的六位数字
             * @example 492817
             */
            code: string;
        };
        Deliveries: {
            items: components["schemas"]["Delivery"][];
            /** @description 下一页的 after；没有更多时为 null */
            next: string | null;
            /** @description 总数 */
            total?: number;
        };
        /** @description 一次推送 */
        Delivery: {
            attempts: number;
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            createdAt: string;
            event: string;
            /** @description 编号 */
            id: string;
            lastError: string | null;
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            nextAt: string | null;
            payload?: unknown;
            /**
             * @description 等待、已送达、已放弃
             * @enum {string}
             */
            state: "waiting" | "delivered" | "dead";
            /** @description 编号 */
            webhook: string;
        };
        /** @description 全区汇总 */
        DistrictAggregate: {
            cells: {
                /** @description 没有填数的单位，合计可能偏小 */
                blanks: string[];
                cell: string;
                name: string;
                /** @description 格式中没有这一格的单位 */
                notComparable: string[];
                value: number;
                /** @description 各单位填的数，次序与 members 相同；null：没有填数。本级数据见 ownPart */
                values: (number | null)[];
            }[];
            /** @description 所有单位都已报送，每一格都有数 */
            complete: boolean;
            /** @description 本级人民政府报告与合计的差；null：还没有填 */
            gap: {
                culprits: {
                    /** @enum {string} */
                    how: "left-out" | "twice";
                    member: string;
                    message: string;
                }[];
                /** @description 规章、规范性文件件数与合计不同的；联合发文只计一次，可以少于合计，不算差 */
                documents: {
                    cell: string;
                    name: string;
                    published: number;
                    sum: number;
                }[];
                gaps: {
                    cell: string;
                    name: string;
                    open: string[];
                    published: number;
                    sum: number;
                }[];
            } | null;
            /** @description 已汇总的单位，按名册次序 */
            members: {
                /** @description 编号 */
                filing: string;
                /** @description 编号 */
                id: string;
                name: string;
            }[];
            /** @description 尚未报送、没有汇总的单位 */
            missing: {
                /** @description 编号 */
                id: string;
                name: string;
            }[];
            /** @description 本级数据 */
            ownPart: {
                cells: {
                    [key: string]: unknown;
                };
                revision: number;
            } | null;
            problems: {
                code: string;
                message: string;
                names: string[];
            }[];
            /** @description 汇总成的报告 */
            report: {
                /** @enum {string} */
                schema: "gouji/report@1";
            } & {
                [key: string]: unknown;
            };
        };
        /** @description 本级报告的文字初稿 */
        DistrictProse: {
            /** @description 本级人民政府的填报；null：不在这个批次里 */
            filing: string | null;
            sections: {
                /** @description 现在写着的 revision，采用时交回 */
                base: number;
                /** @description 待填的处数 */
                gaps: number;
                /** @enum {string} */
                section: "overview" | "disclosure" | "requests" | "disputes" | "improvements" | "otherMatters";
                /** @description 初稿；【待填：…】为须由人补写的 */
                text: string;
                title: string;
                /** @description 现在写着的；null：还没有写 */
                written: string | null;
            }[];
        };
        /** @description 采用哪些部分的初稿 */
        DistrictProsePost: {
            sections: {
                base: number;
                /** @enum {string} */
                section: "overview" | "disclosure" | "requests" | "disputes" | "improvements" | "otherMatters";
            }[];
        };
        ExplanationPut: {
            /** @description 理由 */
            reason: string;
            rule: string;
        };
        /** @description 从文件读出的报告 */
        Extract: {
            /**
             * @description 各单元格、章节在原文中的位置
             * @example {}
             */
            places: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            remarks: components["schemas"]["ReadingRemark"][];
            report: components["schemas"]["ReportDocument"];
        };
        /** @description 一项内容 */
        Field: {
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            at: string;
            by: components["schemas"]["Actor"];
            /** @description cells.<单元格>、sections.<章节>、title、publishedOn、head.<…>、units.<单元格> */
            id: string;
            /**
             * @description 录入、粘贴、导入、上年结转、接口推送、采纳建议、汇总、空白格填 0
             * @enum {string}
             */
            origin: "typed" | "pasted" | "imported" | "carried" | "pushed" | "proposed" | "summed" | "zeroed";
            revision: number;
            /** @description 数、null（空白）、文字或 {state, text} */
            value?: unknown;
        };
        /** @description 与某个 revision 相比改了的内容 */
        FieldDifferences: {
            changes: {
                /** @description 当时的内容；没有则当时没有这一项 */
                before?: unknown;
                id: string;
                /** @description 现在的内容；没有则已撤去 */
                value?: unknown;
            }[];
        };
        /** @description 一项内容的全部改动，新的在前 */
        FieldHistory: {
            items: components["schemas"]["Field"][];
            next: string | null;
        };
        /** @description 一项改动的结果 */
        FieldOutcome: {
            id: string;
            /** @enum {string} */
            kind: "saved";
            revision: number;
        } | {
            /** @description 别人已经改成的内容 */
            current: {
                /**
                 * Format: date-time
                 * @description 时间（UTC）
                 * @example 2026-01-15T02:30:00.000Z
                 */
                at: string;
                by: components["schemas"]["Actor"];
                /** @description cells.<单元格>、sections.<章节>、title、publishedOn、head.<…>、units.<单元格> */
                id: string;
                /**
                 * @description 录入、粘贴、导入、上年结转、接口推送、采纳建议、汇总、空白格填 0
                 * @enum {string}
                 */
                origin: "typed" | "pasted" | "imported" | "carried" | "pushed" | "proposed" | "summed" | "zeroed";
                revision: number;
                /** @description 数、null（空白）、文字或 {state, text} */
                value?: unknown;
            } | null;
            id: string;
            /** @enum {string} */
            kind: "conflict";
        } | {
            id: string;
            /** @enum {string} */
            kind: "refused";
            /** @description 为什么不能保存 */
            message: string;
        };
        /** @description 改动的内容，逐项合并 */
        FieldsPatch: {
            changes: {
                /** @description 改动所依据的 revision；还没有这一项时为 0 */
                base: number;
                id: string;
                /**
                 * @description 录入、粘贴、导入、上年结转、接口推送、采纳建议、汇总、空白格填 0
                 * @default typed
                 * @enum {string}
                 */
                origin: "typed" | "pasted" | "imported" | "carried" | "pushed" | "proposed" | "summed" | "zeroed";
                /** @description 不写则撤去这一项 */
                value?: unknown;
            }[];
        };
        /** @description 已发布报告中的数 */
        Figures: {
            figures: {
                /** @description 编号 */
                agency: string;
                cell: string;
                value: components["schemas"]["CellValue"];
                year: number;
            }[];
        };
        /** @description 一个单位一个年度的填报 */
        Filing: {
            /** @description 编号 */
            agency: string;
            /** @description 编号 */
            campaign: string;
            /**
             * Format: date
             * @description 日期
             * @example 2026-01-31
             */
            dueOn: string;
            /**
             * @description 格式版本
             * @enum {string}
             */
            edition: "2019" | "2021";
            /** @description 编号 */
            id: string;
            reminded: components["schemas"]["Reminded"];
            revision: number;
            sentBack: components["schemas"]["SentBack"];
            signOffAsked: components["schemas"]["SignOffAsked"];
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            since: string;
            state: components["schemas"]["FilingState"];
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            updatedAt: string;
            /** @description 最近一个版本 */
            version: number | null;
            year: number;
        };
        /** @description 一份报告的状态变了。需要报告本身时，以 data.filing 和 data.version 读取 */
        FilingEvent: {
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            createdAt: string;
            data: {
                agency: {
                    /** @description 编号 */
                    id: string;
                    /** @example 云溪区教育局 */
                    name: string;
                };
                /**
                 * Format: date-time
                 * @description 时间（UTC）
                 * @example 2026-01-15T02:30:00.000Z
                 */
                at: string;
                /** @description 编号 */
                campaign: string;
                /** @description 编号 */
                filing: string;
                from: components["schemas"]["FilingState"];
                /** @description 该版本的 SHA-256，十六进制 */
                hash: string;
                to: components["schemas"]["FilingState"];
                /**
                 * @description 由此产生的版本
                 * @example 3
                 */
                version: number;
                /**
                 * @description 报告年度
                 * @example 2025
                 */
                year: number;
            };
            /**
             * @description 变化
             * @enum {string}
             */
            event: "filing.draft" | "filing.signed-off" | "filing.submitted" | "filing.returned" | "filing.approved" | "filing.published" | "filing.corrected";
            /**
             * @description 推送编号：重试时不变，收过的不必再办
             * @example 01JD3Z7R9M.platform
             */
            id: string;
        };
        /** @description 情况说明 */
        FilingExplanation: {
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            at: string;
            by: components["schemas"]["Actor"];
            /** @description 编号 */
            filing: string;
            fingerprint: string;
            reason: string;
            rule: string;
        };
        Filings: {
            filings: components["schemas"]["Filing"][];
        };
        /**
         * @description 填报中、已签发、待审核、已退回、审核通过、已发布、已更正
         * @enum {string}
         */
        FilingState: "draft" | "signed-off" | "submitted" | "returned" | "approved" | "published" | "corrected";
        /** @description 办理过程的一步 */
        FilingStep: {
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            at: string;
            by: components["schemas"]["Actor"];
            from: components["schemas"]["FilingState"];
            note: string | null;
            to: components["schemas"]["FilingState"];
            version: number;
        };
        /** @description 一份填报的全部 */
        FilingView: {
            agency: components["schemas"]["RosterAgency"];
            campaign: components["schemas"]["Campaign"];
            explanations: components["schemas"]["FilingExplanation"][];
            fields: components["schemas"]["Field"][];
            filing: components["schemas"]["Filing"];
            /** @description 单位有可用的“单位负责人”账号；没有的，提请签发没有人看到 */
            hasLead: boolean;
            /** @description 自己不能签发，可以提请单位负责人签发 */
            mayAskSignOff: boolean;
            /** @description 现在可以改动内容 */
            mayFill: boolean;
            moves: components["schemas"]["PossibleMove"][];
            /** @description 上年报告 */
            previous: ({
                /** @enum {string} */
                schema: "gouji/report@1";
            } & {
                [key: string]: unknown;
            }) | null;
            /** @description 上年报告从哪里来：system 是在本系统报送的；file 是读入的文件，未经报送审核 */
            previousSource: {
                /** @enum {string} */
                kind: "system";
            } | {
                /**
                 * Format: date-time
                 * @description 时间（UTC）
                 * @example 2026-01-15T02:30:00.000Z
                 */
                at: string;
                by: components["schemas"]["Actor"];
                /** @enum {string} */
                kind: "file";
                /** @description 文件名；没有留下的为 null */
                name: string | null;
            } | null;
            /**
             * @description 没有上年报告，而系统里有一份还没有报送的：它的状态
             * @enum {string|null}
             */
            previousUnfiled: "draft" | "signed-off" | "submitted" | "returned" | "approved" | "published" | "corrected" | null;
            profile: components["schemas"]["ProfileDocument"];
            remarks: components["schemas"]["Remark"][];
            /** @description 提请签发和退回经办人，先后为序 */
            signOffs: components["schemas"]["SignOffStep"][];
            steps: components["schemas"]["FilingStep"][];
            versions: components["schemas"]["Version"][];
        };
        /** @description 检查发现的问题，结构见 check.json */
        Finding: {
            cells: string[];
            fingerprint: string;
            message: string;
            outcome: string;
            rule: string;
            /**
             * @description 错误、警告、提示
             * @enum {string}
             */
            severity: "error" | "warning" | "info";
        } & {
            [key: string]: unknown;
        };
        /** @description 找到的报告 */
        FoundReport: {
            /** @description 编号 */
            agency: string;
            agencyName: string;
            /** @description 发布后更正过 */
            corrected: boolean;
            /**
             * @description 格式版本
             * @enum {string}
             */
            edition: "2019" | "2021";
            /** @description 所找的词在正文中的位置；没有按文字查找、或只在名称和标题中找到的为 null */
            excerpt: {
                after: string;
                before: string;
                match: string;
            } | null;
            /** @description 报告规范 JSON（RFC 8785）的 SHA-256，可自行核对 */
            hash: string;
            /**
             * @description 单位类别：人民政府、部门、乡镇、街道、法律法规授权组织、其他
             * @enum {string}
             */
            kind: "government" | "department" | "township" | "subdistrict" | "authorized" | "other";
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            publishedAt: string;
            title: string;
            version: number;
            year: number;
        };
        /** @description 从文件读出的内容，尚未写入 */
        ImportReview: {
            document: components["schemas"]["StoredDocument"];
            review: {
                fields: {
                    base: number;
                    current?: unknown;
                    /** @description 读取存疑的原因 */
                    doubt: string | null;
                    id: string;
                    /** @description 在原文的位置 */
                    place: {
                        [key: string]: unknown;
                    } | null;
                    /** @enum {string} */
                    relation: "new" | "same" | "differs";
                    value?: unknown;
                }[];
                mismatches: {
                    /** @enum {string} */
                    code: "agency" | "year" | "edition";
                    expected: string;
                    found: string;
                    message: string;
                }[];
                remarks: {
                    code: string;
                    message: string;
                    /** @description 在原文的位置 */
                    place: {
                        [key: string]: unknown;
                    } | null;
                }[];
                report: components["schemas"]["ReportDocument"];
                /** @description 没有读到的单元格 */
                unread: string[];
            };
        };
        /** @description 后台任务 */
        Job: {
            attempts: number;
            by: components["schemas"]["Actor"];
            /** @description 所办的批次 */
            campaign: string | null;
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            createdAt: string;
            error: string | null;
            /** @description 编号 */
            id: string;
            kind: string;
            /** @description 上传的文件名 */
            name: string | null;
            progress: {
                done: number;
                note: string | null;
                total: number | null;
            };
            /** @description 任务的结果；写出文件的，从 /jobs/{id}/result 取 */
            result?: unknown;
            /**
             * @description 等待、进行、完成、失败、已取消
             * @enum {string}
             */
            state: "waiting" | "running" | "done" | "failed" | "cancelled";
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            updatedAt: string;
        };
        /** @description 后台任务，结果见 /jobs/{id} */
        JobEntry: {
            attempts: number;
            by: components["schemas"]["Actor"];
            /** @description 所办的批次 */
            campaign: string | null;
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            createdAt: string;
            error: string | null;
            /** @description 编号 */
            id: string;
            kind: string;
            /** @description 上传的文件名 */
            name: string | null;
            progress: {
                done: number;
                note: string | null;
                total: number | null;
            };
            /**
             * @description 等待、进行、完成、失败、已取消
             * @enum {string}
             */
            state: "waiting" | "running" | "done" | "failed" | "cancelled";
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            updatedAt: string;
        };
        Jobs: {
            items: components["schemas"]["JobEntry"][];
            /** @description 下一页的 after；没有更多时为 null */
            next: string | null;
            /** @description 总数 */
            total?: number;
        };
        /** @description 接口密钥 */
        Key: {
            actions: ("read" | "fill" | "submit" | "check")[];
            /** @description 可以代表的单位 */
            agencies: string[];
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            expiresAt: string | null;
            /** @description 编号 */
            id: string;
            /**
             * Format: date-time
             * @description 最近一次使用，精确到几秒
             * @example 2026-01-15T02:30:00.000Z
             */
            lastUsedAt: string | null;
            name: string;
            /** @description 密钥的前几位，供辨认 */
            start: string | null;
        };
        /** @description 新建接口密钥 */
        KeyPost: {
            actions: ("read" | "fill" | "submit" | "check")[];
            agencies: string[];
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @default null
             * @example 2026-01-15T02:30:00.000Z
             */
            expiresAt: string | null;
            name: string;
        };
        Keys: {
            keys: components["schemas"]["Key"][];
        };
        /** @description 当前登录的人员 */
        Me: {
            /**
             * @description 所属单位；审核员和管理员为 null
             * @example {
             *       "id": "jiaoyuju",
             *       "name": "云溪区教育局"
             *     }
             */
            agency: {
                id: string;
                name: string;
            } | null;
            /**
             * @example {
             *       "id": "district",
             *       "name": "云溪区"
             *     }
             */
            district: {
                id: string;
                name: string;
            };
            /**
             * @description 使用的是一次性密码，须先修改
             * @example false
             */
            mustChangePassword: boolean;
            /**
             * @description 姓名
             * @example 张三
             */
            name: string;
            /**
             * @description 人员编号
             * @example 0199f0c2-7a54-7c11-9d2e-6f1d2f4f9a10
             */
            person: string;
            /**
             * @description 角色
             * @enum {string}
             */
            role: "clerk" | "lead" | "reviewer" | "admin";
            /**
             * @description 已开启两步验证
             * @example false
             */
            twoFactor: boolean;
            /**
             * @description 用户名
             * @example zhangsan
             */
            username: string;
        };
        /** @description 办理 */
        MovePost: {
            /** @default null */
            note: string | null;
            revision: number;
            to: components["schemas"]["FilingState"];
        };
        /** @description 每份报告的办理结果 */
        MovesAnswer: {
            outcomes: {
                /** @description 阻碍的错误数 */
                blockedBy: number;
                /** @description 编号 */
                filing: string;
                message: string | null;
                /** @enum {string} */
                outcome: "moved" | "missing" | "stale" | "no-such-move" | "note-missing" | "touched" | "blocked" | "forbidden";
                version: number | null;
            }[];
        };
        /** @description 批量办理 */
        MovesPost: {
            filings: {
                /** @description 编号 */
                id: string;
                revision: number;
            }[];
            /** @default null */
            note: string | null;
            to: components["schemas"]["FilingState"];
        };
        NewKey: {
            key: components["schemas"]["Key"];
            /** @description 密钥，只显示这一次 */
            secret: string;
        };
        OneTimePassword: {
            /** @description 一次性密码，只显示这一次，首次登录时须更换 */
            password: string;
            person: components["schemas"]["Person"];
        };
        /** @description 本级数据：区政府办自己收到和处理的 */
        OwnPart: {
            /** @description 单元格编号 → 数；不写的格为空白 */
            cells: {
                [key: string]: unknown;
            };
        };
        OwnPartAnswer: {
            cells: {
                [key: string]: unknown;
            };
            revision: number;
        };
        /** @description 以密码确认 */
        Password: {
            /**
             * @description 当前密码
             * @example yunxi-2026-nianbao
             */
            password: string;
        };
        /** @description 修改密码 */
        PasswordChange: {
            /**
             * @description 当前密码
             * @example h7k2m-q9x4c-t3v8w
             */
            current: string;
            /**
             * @description 新密码：至少 10 个字符，不含用户名，不是常见密码
             * @example yunxi-2026-nianbao
             */
            next: string;
        };
        PatchAnswer: {
            outcomes: components["schemas"]["FieldOutcome"][];
            revision: number;
        };
        People: {
            people: components["schemas"]["Person"][];
        };
        /** @description 读出的人员 */
        PeopleImport: {
            /** @description 已新增；有问题的行不新增 */
            applied: boolean;
            /** @description 没有填姓名、因而略过的行数 */
            blank: number;
            /** @description 各人的一次性密码，只显示这一次，首次登录时须更换 */
            passwords: {
                password: string;
                username: string;
            }[];
            problems: {
                column: string | null;
                message: string;
                /** @description 文件中的行；0：整个文件 */
                row: number;
            }[];
            rows: {
                /** @description 单位名称 */
                agency: string | null;
                /**
                 * @description 新增、已有
                 * @enum {string}
                 */
                change: "new" | "known";
                name: string;
                /** @description 读的时候略去了什么 */
                note: string | null;
                /**
                 * @description 填报员、单位负责人、审核员、管理员
                 * @enum {string}
                 */
                role: "clerk" | "lead" | "reviewer" | "admin";
                /** @description 文件中的行 */
                row: number;
                /** @description 文件里写的，或者系统起的 */
                username: string;
            }[];
        };
        /** @description 人员 */
        Person: {
            /** @description 停用后不能登录 */
            active: boolean;
            /** @description 填报员、单位负责人的单位 */
            agency: string | null;
            /** @description 编号 */
            id: string;
            /** @description 姓名 */
            name: string;
            revision: number;
            /**
             * @description 填报员、单位负责人、审核员、管理员
             * @enum {string}
             */
            role: "clerk" | "lead" | "reviewer" | "admin";
            username: string;
        };
        /** @description 改动人员 */
        PersonPatch: {
            active?: boolean;
            agency?: string | null;
            name?: string;
            revision: number;
            /**
             * @description 填报员、单位负责人、审核员、管理员
             * @enum {string}
             */
            role?: "clerk" | "lead" | "reviewer" | "admin";
        };
        /** @description 新增人员 */
        PersonPost: {
            /**
             * @description 填报员、单位负责人必填
             * @default null
             */
            agency: string | null;
            name: string;
            /**
             * @description 填报员、单位负责人、审核员、管理员
             * @enum {string}
             */
            role: "clerk" | "lead" | "reviewer" | "admin";
            /**
             * @description 用户名：小写字母、数字、点、横线，3 至 32 位
             * @example zhangsan
             */
            username: string;
        };
        /** @description 可以办理的下一步 */
        PossibleMove: {
            /** @description 先要改正或说明的错误 */
            blockedBy: components["schemas"]["Finding"][];
            name: string;
            /** @description 必须写明理由 */
            needsNote: boolean;
            to: components["schemas"]["FilingState"];
        };
        PreviousImported: {
            document: components["schemas"]["StoredDocument"];
            report: components["schemas"]["ReportDocument"];
        };
        /** @description 出错时的答复（RFC 9457） */
        Problem: {
            /** @description 代码，程序据此判断 */
            code: string;
            /** @description 哪里不对、怎么办 */
            detail: string;
            /** @description 请求中不符合要求的位置 */
            errors?: {
                message: string;
                path: string;
            }[];
            /** @description 请求编号，可在日志中查到 */
            instance: string;
            /** @description HTTP 状态码 */
            status: number;
            /** @description 标题 */
            title: string;
            /** @description /problems/ 加代码 */
            type: string;
        } & {
            [key: string]: unknown;
        };
        /** @description 地区设置 */
        ProfileAnswer: {
            /** @description 生效的设置：补全默认值，单位取自名册 */
            effective: {
                /** @enum {string} */
                schema: "gouji/profile@1";
            } & {
                [key: string]: unknown;
            };
            /** @description 写下的设置 */
            profile: {
                /** @enum {string} */
                schema: "gouji/profile@1";
            } & {
                [key: string]: unknown;
            };
            /** @description 0：还没有写过 */
            revision: number;
        };
        /** @description gouji/profile@1，结构见 profile.json */
        ProfileDocument: {
            /** @enum {string} */
            schema: "gouji/profile@1";
        } & {
            [key: string]: unknown;
        };
        /** @description 名册里的单位，按名册的顺序 */
        PublicAgencies: {
            items: {
                /** @description 编号 */
                id: string;
                /**
                 * @description 单位类别：人民政府、部门、乡镇、街道、法律法规授权组织、其他
                 * @enum {string}
                 */
                kind: "government" | "department" | "township" | "subdistrict" | "authorized" | "other";
                name: string;
                parent: string | null;
                /** @description 本站未公布报告的年度：报送已结束，或前后年度都已公布；正在报送的年度不算 */
                unpublishedYears: number[];
                /** @description 已公布报告的年度，新的在前 */
                years: number[];
            }[];
            /** @description 下一页的 after；没有更多时为 null */
            next: string | null;
            /** @description 总数 */
            total?: number;
        };
        PublishedReports: {
            items: components["schemas"]["FoundReport"][];
            /** @description 下一页的 after；没有更多时为 null */
            next: string | null;
            /** @description 总数 */
            total?: number;
            /** @description 按文字查找时只数到 500：还有更多 */
            totalIsLeast: boolean;
        };
        /** @description 有已发布报告的年度 */
        PublishedYears: {
            years: number[];
        };
        /** @description 读取时的说明 */
        ReadingRemark: {
            /** @example blank-row */
            code: string;
            /** @description 没有读取或者读得没有把握的内容 */
            message: string;
            /** @description 在原文中的位置 */
            place?: {
                [key: string]: unknown;
            };
        };
        /** @description 意见 */
        Remark: {
            answer: {
                /**
                 * Format: date-time
                 * @description 时间（UTC）
                 * @example 2026-01-15T02:30:00.000Z
                 */
                at: string;
                by: components["schemas"]["Actor"];
                text: string;
            } | null;
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            at: string;
            by: components["schemas"]["Actor"];
            /** @description 编号 */
            filing: string;
            /** @description 编号 */
            id: string;
            /**
             * @description 备注、退回意见
             * @enum {string}
             */
            kind: "note" | "return";
            /** @description 已处理 */
            settled: {
                /**
                 * Format: date-time
                 * @description 时间（UTC）
                 * @example 2026-01-15T02:30:00.000Z
                 */
                at: string;
                by: components["schemas"]["Actor"];
            } | null;
            /** @description 对哪一项；null：整份报告 */
            target: {
                field: string;
                paragraph?: number;
            } | null;
            text: string;
        };
        RemarkAnswer: {
            text: string;
        };
        RemarkPost: {
            /**
             * @default note
             * @enum {string}
             */
            kind: "note" | "return";
            /** @default null */
            target: {
                field: string;
                paragraph?: number;
            } | null;
            text: string;
        };
        Remarks: {
            remarks: components["schemas"]["Remark"][];
        };
        RemarkSettle: {
            settled: boolean;
        };
        /** @description 催报次数和最近一次 */
        Reminded: {
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            at: string;
            times: number;
        } | null;
        /** @description 催报 */
        Reminder: {
            /** @description 编号 */
            agency: string;
            agencyName: string;
            /** @description 逾期天数；负数：还剩的天数 */
            daysLate: number;
            /**
             * Format: date
             * @description 日期
             * @example 2026-01-31
             */
            dueOn: string;
            /** @description 有在用的填报员或单位负责人，登录能看到催报 */
            reached: boolean;
            reminded: components["schemas"]["Reminded"];
            /** @description 待签发：在等单位负责人，不是填报的人 */
            signOffAsked: {
                /**
                 * Format: date-time
                 * @description 时间（UTC）
                 * @example 2026-01-15T02:30:00.000Z
                 */
                at: string;
                by: components["schemas"]["Actor"];
                /** @description 提请时的 revision；填报的 revision 比它大，就是提请后又改过 */
                revision: number;
            } | null;
            text: string;
            /** @description 未开始 */
            untouched: boolean;
        };
        Reminders: {
            reminders: components["schemas"]["Reminder"][];
        };
        /** @description 催哪些单位 */
        RemindersPost: {
            agencies: string[];
        };
        /** @description gouji/report@1，结构见 report.json */
        ReportDocument: {
            /** @enum {string} */
            schema: "gouji/report@1";
        } & {
            [key: string]: unknown;
        };
        /** @description 名册 */
        Roster: {
            agencies: components["schemas"]["RosterAgency"][];
        };
        /** @description 名册中的一个单位 */
        RosterAgency: {
            /** @description 统一社会信用代码 */
            code: string | null;
            /** @description 编号 */
            id: string;
            /**
             * @description 单位类别：人民政府、部门、乡镇、街道、法律法规授权组织、其他
             * @enum {string}
             */
            kind: "government" | "department" | "township" | "subdistrict" | "authorized" | "other";
            /** @description 全称，与报告标题一致 */
            name: string;
            /** @description 上级单位；本级人民政府为 null */
            parent: string | null;
            /** @description 在同级中的顺序 */
            position: number;
            /** @description 已撤并，不再参加以后的批次 */
            retired: boolean;
            revision: number;
            /** @description 简称 */
            shortName: string | null;
        };
        /** @description 读出的名册 */
        RosterPreview: {
            /** @description 已写入名册；有问题的行不写入 */
            applied: boolean;
            problems: {
                column: string | null;
                message: string;
                /** @description 文件中的行；0：整个文件 */
                row: number;
            }[];
            rows: {
                /**
                 * @description 新增、改动、不变
                 * @enum {string}
                 */
                change: "new" | "changed" | "same";
                code: string | null;
                /**
                 * @description 单位类别：人民政府、部门、乡镇、街道、法律法规授权组织、其他
                 * @enum {string}
                 */
                kind: "government" | "department" | "township" | "subdistrict" | "authorized" | "other";
                name: string;
                /** @description 文件里没有写、读的时候补上的 */
                note: string | null;
                /** @description 上级单位名称 */
                parent: string | null;
                /** @description 文件中的行；0：文件里没有，按上级单位增加的本级人民政府 */
                row: number;
                shortName: string | null;
            }[];
            /** @description 没有认出的列 */
            unread: string[];
        };
        /** @description 新增或改动的单位，全部写入或者都不写入 */
        RosterPut: {
            agencies: {
                /** @default null */
                code: string | null;
                /** @description 不写则为新单位 */
                id?: string;
                /**
                 * @description 单位类别：人民政府、部门、乡镇、街道、法律法规授权组织、其他
                 * @enum {string}
                 */
                kind: "government" | "department" | "township" | "subdistrict" | "authorized" | "other";
                name: string;
                parent: string | null;
                /** @description 不写则排在最后 */
                position?: number;
                /** @default false */
                retired: boolean;
                /** @description 改动时必填：改动前的 revision */
                revision?: number;
                /** @default null */
                shortName: string | null;
            }[];
        };
        /** @description 一条规则 */
        Rule: {
            /** @description 依据 */
            basis: string;
            /**
             * @description 适用格式
             * @example [
             *       "2019",
             *       "2021"
             *     ]
             */
            editions: string[];
            /**
             * @description 规则编号
             * @example requests-balance
             */
            id: string;
            /**
             * @description 严重程度
             * @enum {string}
             */
            severity: "error" | "warning" | "info";
            /** @description 名称 */
            title: string;
        };
        /** @description 规则目录 */
        Rules: {
            items: components["schemas"]["Rule"][];
        };
        /** @description 退回经办人 */
        SendBackPost: {
            /** @description 请经办人改什么 */
            note: string;
        };
        /** @description 单位负责人没有签发，退回经办人：谁、何时、为什么；再次提请或办理后清除 */
        SentBack: {
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            at: string;
            by: components["schemas"]["Actor"];
            note: string;
        } | null;
        /** @description 登录 */
        SignIn: {
            /**
             * @description 两步验证的六位数字，或者备用码
             * @example 492817
             */
            code?: string;
            /**
             * @description 密码
             * @example yunxi-2026-nianbao
             */
            password: string;
            /**
             * @description 用户名
             * @example zhangsan
             */
            username: string;
        };
        /** @description 提请签发：谁、何时；办理后清除 */
        SignOffAsked: {
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            at: string;
            by: components["schemas"]["Actor"];
            /** @description 提请时的 revision；填报的 revision 比它大，就是提请后又改过 */
            revision: number;
        } | null;
        /** @description 签发以前的一步 */
        SignOffStep: {
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            at: string;
            by: components["schemas"]["Actor"];
            /**
             * @description 提请签发，或退回经办人
             * @enum {string}
             */
            kind: "asked" | "sent-back";
            /** @description 退回经办人时要改什么 */
            note: string | null;
            /** @description 当时的 revision */
            revision: number;
        };
        /** @description 雷同 */
        Similar: {
            /** @description 比对的报告数 */
            compared: number;
            /** @description 相似度达到多少要由审核员判断；null：地区设置不查雷同 */
            judgedFrom: number | null;
            pairs: {
                a: {
                    /** @description 编号 */
                    agency: string;
                    /** @description 编号 */
                    filing: string;
                    name: string;
                    /**
                     * @description 报送以后通过或退回的，已经判断过
                     * @enum {string}
                     */
                    state: "draft" | "signed-off" | "submitted" | "returned" | "approved" | "published" | "corrected";
                    /** @description 比对的版本：最近一次报送的 */
                    version: number;
                };
                b: {
                    /** @description 编号 */
                    agency: string;
                    /** @description 编号 */
                    filing: string;
                    name: string;
                    /**
                     * @description 报送以后通过或退回的，已经判断过
                     * @enum {string}
                     */
                    state: "draft" | "signed-off" | "submitted" | "returned" | "approved" | "published" | "corrected";
                    /** @description 比对的版本：最近一次报送的 */
                    version: number;
                };
                /** @enum {string} */
                section: "overview" | "improvements" | "disclosure" | "requests" | "disputes" | "otherMatters";
                /** @description 两份报告一字不差的句子 */
                shared: string[];
                /** @description 相似度，0 至 1 */
                similarity: number;
            }[];
            threshold: number;
        };
        /** @description 从上年报告带入的内容，尚未写入 */
        StartProposal: {
            changes: {
                base: number;
                id: string;
                /**
                 * @description 录入、粘贴、导入、上年结转、接口推送、采纳建议、汇总、空白格填 0
                 * @enum {string}
                 */
                origin: "typed" | "pasted" | "imported" | "carried" | "pushed" | "proposed" | "summed" | "zeroed";
                value?: unknown;
            }[];
        };
        /** @description 原件 */
        StoredDocument: {
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            at: string;
            by: components["schemas"]["Actor"];
            /** @description 编号 */
            filing: string;
            hash: string;
            mediaType: string;
            name: string;
            /** @enum {string} */
            purpose: "import" | "attachment" | "export";
            size: number;
        };
        StoredDocuments: {
            documents: components["schemas"]["StoredDocument"][];
        };
        /** @description 开启两步验证 */
        TwoFactor: {
            /**
             * @description 备用码，只显示一次，每个只能用一次
             * @example [
             *       "AbCdE-12345"
             *     ]
             */
            backupCodes: string[];
            /**
             * @description 身份验证器扫描的地址
             * @example otpauth://totp/…
             */
            uri: string;
        };
        /** @description 操作日志和版本链的核验结果 */
        Verification: {
            audit: {
                broken: {
                    number: number;
                    /** @enum {string} */
                    reason: "altered" | "removed" | "inserted";
                    subject: string;
                }[];
                checked: number;
            };
            intact: boolean;
            versions: {
                broken: {
                    number: number;
                    /** @enum {string} */
                    reason: "altered" | "removed" | "inserted";
                    subject: string;
                }[];
                checked: number;
            };
        };
        /** @description 版本 */
        Version: {
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            at: string;
            by: components["schemas"]["Actor"];
            chain: string;
            /** @description 报告的 SHA-256 */
            hash: string;
            note: string | null;
            number: number;
            state: components["schemas"]["FilingState"];
        };
        /** @description 两个版本之间的改动 */
        VersionDiff: {
            changes: {
                after?: unknown;
                before?: unknown;
                cell: string;
                change: number | null;
                name: string;
            }[];
            prose: {
                lines: {
                    /** @enum {string} */
                    kind: "same" | "removed" | "added";
                    text: string;
                }[];
                section: string;
            }[];
        };
        Versions: {
            versions: components["schemas"]["Version"][];
        };
        /** @description 推送地址 */
        Webhook: {
            active: boolean;
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            createdAt: string;
            events: string[];
            /** @description 编号 */
            id: string;
            url: string;
        };
        WebhookAnswer: {
            /** @description 签名密钥，只在新建时显示一次 */
            secret: string | null;
            webhook: components["schemas"]["Webhook"];
        };
        WebhookPut: {
            /** @default true */
            active: boolean;
            events: ("filing.draft" | "filing.signed-off" | "filing.submitted" | "filing.returned" | "filing.approved" | "filing.published" | "filing.corrected" | "campaign.created")[];
            /** Format: uri */
            url: string;
        };
        Webhooks: {
            webhooks: components["schemas"]["Webhook"][];
        };
        WholePublishedReport: {
            /** @description 编号 */
            agency: string;
            agencyName: string;
            /** @description 发布后更正过 */
            corrected: boolean;
            /**
             * @description 格式版本
             * @enum {string}
             */
            edition: "2019" | "2021";
            /** @description 报告规范 JSON（RFC 8785）的 SHA-256，可自行核对 */
            hash: string;
            /**
             * @description 单位类别：人民政府、部门、乡镇、街道、法律法规授权组织、其他
             * @enum {string}
             */
            kind: "government" | "department" | "township" | "subdistrict" | "authorized" | "other";
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            publishedAt: string;
            /**
             * Format: date
             * @description 日期
             * @example 2026-01-31
             */
            publishedOn: string | null;
            report: components["schemas"]["ReportDocument"];
            title: string;
            version: number;
            /** @description 发布过的版本，旧的在前 */
            versions: {
                /**
                 * Format: date-time
                 * @description 时间（UTC）
                 * @example 2026-01-15T02:30:00.000Z
                 */
                at: string;
                hash: string;
                note: string | null;
                version: number;
            }[];
            year: number;
        };
        WholeVersion: {
            /**
             * Format: date-time
             * @description 时间（UTC）
             * @example 2026-01-15T02:30:00.000Z
             */
            at: string;
            by: components["schemas"]["Actor"];
            chain: string;
            /** @description 报告的 SHA-256 */
            hash: string;
            note: string | null;
            number: number;
            report: components["schemas"]["ReportDocument"];
            state: components["schemas"]["FilingState"];
        };
    };
    responses: {
        /** @description bad-json：请求内容不是 JSON */
        "400.bad-json": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description bad-upload：没有收到文件 */
        "400.bad-upload": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description not-signed-in：尚未登录 */
        "401.not-signed-in": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description not-signed-in：尚未登录；wrong-code：验证码不正确 */
        "401.not-signed-in.wrong-code": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description not-signed-in：尚未登录；wrong-password：用户名或密码不正确 */
        "401.not-signed-in.wrong-password": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description not-signed-in：尚未登录；wrong-password：用户名或密码不正确；wrong-code：验证码不正确 */
        "401.not-signed-in.wrong-password.wrong-code": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description forbidden：没有权限 */
        "403.forbidden": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description forbidden：没有权限；foreign-origin：请求来源不符；password-change-needed：请先修改密码 */
        "403.forbidden.foreign-origin.password-change-needed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description not-found：没有找到 */
        "404.not-found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description request-running：同一请求正在处理 */
        "409.request-running": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description request-running：同一请求正在处理；stale：内容已被更新 */
        "409.request-running.stale": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description request-running：同一请求正在处理；stale：内容已被更新；taken：已经存在 */
        "409.request-running.stale.taken": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description request-running：同一请求正在处理；stale：内容已被更新；wrong-state：当前状态不允许 */
        "409.request-running.stale.wrong-state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description request-running：同一请求正在处理；taken：已经存在 */
        "409.request-running.taken": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description request-running：同一请求正在处理；wrong-state：当前状态不允许 */
        "409.request-running.wrong-state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description wrong-state：当前状态不允许 */
        "409.wrong-state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description too-large：内容过大 */
        "413.too-large": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description unsupported-media：不支持这种内容类型 */
        "415.unsupported-media": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description invalid：内容不符合要求 */
        "422.invalid": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description key-reused：Idempotency-Key 重复使用；invalid：内容不符合要求 */
        "422.key-reused.invalid": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description key-reused：Idempotency-Key 重复使用；invalid：内容不符合要求；blocked：尚有问题未解决 */
        "422.key-reused.invalid.blocked": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description key-reused：Idempotency-Key 重复使用；invalid：内容不符合要求；unreadable：文件无法读取 */
        "422.key-reused.invalid.unreadable": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description key-reused：Idempotency-Key 重复使用；invalid：内容不符合要求；unreadable：文件无法读取；other-agency：文件是别的单位的 */
        "422.key-reused.invalid.unreadable.other-agency": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description key-reused：Idempotency-Key 重复使用；invalid：内容不符合要求；weak-password：密码不符合要求 */
        "422.key-reused.invalid.weak-password": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description locked：账号已锁定 */
        "423.locked": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description code-needed：需要验证码 */
        "428.code-needed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description revision-missing：缺少版本号 */
        "428.revision-missing": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description too-many-requests：请求过于频繁 */
        "429.too-many-requests": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description broken：系统出错 */
        "500.broken": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description unavailable：暂时无法服务 */
        "503.unavailable": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "文字",
                 *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                 *       "status": 0,
                 *       "detail": "文字",
                 *       "code": "文字",
                 *       "instance": "文字"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAudit: {
        parameters: {
            query?: {
                action?: string;
                actor?: string;
                /** @description 上一页答复中的 next */
                after?: string;
                /** @description 时间（UTC） */
                from?: string;
                /** @description 每页条数，最多 200 */
                limit?: number;
                subject?: string;
                /** @description 时间（UTC） */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 操作日志 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "number": 0,
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "request": "文字",
                     *           "action": "filing.move",
                     *           "subject": "01JD3Z7R9M",
                     *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         }
                     *       ],
                     *       "next": "文字"
                     *     }
                     */
                    "application/json": components["schemas"]["AuditLog"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getAuditVerify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 核验操作日志和各版本 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "intact": false,
                     *       "audit": {
                     *         "checked": 0,
                     *         "broken": [
                     *           {
                     *             "subject": "01JD3Z7R9M",
                     *             "number": 0,
                     *             "reason": "altered"
                     *           }
                     *         ]
                     *       },
                     *       "versions": {
                     *         "checked": 0,
                     *         "broken": [
                     *           {
                     *             "subject": "01JD3Z7R9M",
                     *             "number": 0,
                     *             "reason": "altered"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Verification"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getCampaigns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 报送批次 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "campaigns": [
                     *         {
                     *           "id": "01JD3Z7R9M",
                     *           "name": "云溪区教育局",
                     *           "year": 0,
                     *           "edition": "2019",
                     *           "state": "open",
                     *           "opensOn": "2026-01-31",
                     *           "createdAt": "2026-01-15T02:30:00.000Z",
                     *           "revision": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Campaigns"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postCampaigns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "云溪区教育局",
                 *       "year": 2008
                 *     }
                 */
                "application/json": components["schemas"]["CampaignPost"];
            };
        };
        responses: {
            /** @description 新建批次 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JD3Z7R9M",
                     *       "name": "云溪区教育局",
                     *       "year": 0,
                     *       "edition": "2019",
                     *       "state": "open",
                     *       "opensOn": "2026-01-31",
                     *       "createdAt": "2026-01-15T02:30:00.000Z",
                     *       "revision": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            409: components["responses"]["409.request-running.taken"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getCampaignsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个批次 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JD3Z7R9M",
                     *       "name": "云溪区教育局",
                     *       "year": 0,
                     *       "edition": "2019",
                     *       "state": "open",
                     *       "opensOn": "2026-01-31",
                     *       "createdAt": "2026-01-15T02:30:00.000Z",
                     *       "revision": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    deleteCampaignsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 撤销批次 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running.wrong-state"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    patchCampaignsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "revision": 0
                 *     }
                 */
                "application/json": components["schemas"]["CampaignPatch"];
            };
        };
        responses: {
            /** @description 改名、结束或重新打开批次 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JD3Z7R9M",
                     *       "name": "云溪区教育局",
                     *       "year": 0,
                     *       "edition": "2019",
                     *       "state": "open",
                     *       "opensOn": "2026-01-31",
                     *       "createdAt": "2026-01-15T02:30:00.000Z",
                     *       "revision": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running.stale.taken"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    putCampaignsByIdAgencies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agencies": [
                 *         {
                 *           "agency": "01JD3Z5A7B",
                 *           "dueOn": "2026-01-31"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CampaignAgencies"];
            };
        };
        responses: {
            /** @description 增加单位、改动截止日期 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JD3Z7R9M",
                     *       "name": "云溪区教育局",
                     *       "year": 0,
                     *       "edition": "2019",
                     *       "state": "open",
                     *       "opensOn": "2026-01-31",
                     *       "createdAt": "2026-01-15T02:30:00.000Z",
                     *       "revision": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getCampaignsByIdAggregate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 全区汇总 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "report": {
                     *         "schema": "gouji/report@1"
                     *       },
                     *       "members": [
                     *         {
                     *           "id": "01JD3Z7R9M",
                     *           "name": "云溪区教育局",
                     *           "filing": "01JD3Z7R9M"
                     *         }
                     *       ],
                     *       "missing": [
                     *         {
                     *           "id": "01JD3Z7R9M",
                     *           "name": "云溪区教育局"
                     *         }
                     *       ],
                     *       "complete": false,
                     *       "cells": [
                     *         {
                     *           "cell": "requests.received.total",
                     *           "name": "云溪区教育局",
                     *           "value": 0,
                     *           "values": [
                     *             0
                     *           ],
                     *           "blanks": [
                     *             "文字"
                     *           ],
                     *           "notComparable": [
                     *             "文字"
                     *           ]
                     *         }
                     *       ],
                     *       "problems": [
                     *         {
                     *           "code": "文字",
                     *           "names": [
                     *             "文字"
                     *           ],
                     *           "message": "“本年新收政府信息公开申请数量”行：“总计”列填 12，各列之和为 11，相差 1"
                     *         }
                     *       ],
                     *       "ownPart": {
                     *         "cells": {},
                     *         "revision": 0
                     *       },
                     *       "gap": {
                     *         "gaps": [
                     *           {
                     *             "cell": "requests.received.total",
                     *             "name": "云溪区教育局",
                     *             "published": 0,
                     *             "sum": 0,
                     *             "open": [
                     *               "文字"
                     *             ]
                     *           }
                     *         ],
                     *         "documents": [
                     *           {
                     *             "cell": "requests.received.total",
                     *             "name": "云溪区教育局",
                     *             "published": 0,
                     *             "sum": 0
                     *           }
                     *         ],
                     *         "culprits": [
                     *           {
                     *             "member": "文字",
                     *             "how": "left-out",
                     *             "message": "“本年新收政府信息公开申请数量”行：“总计”列填 12，各列之和为 11，相差 1"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DistrictAggregate"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postCampaignsByIdAggregate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 汇总（后台任务） */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JD3Z7R9M",
                     *       "kind": "文字",
                     *       "campaign": "01JD3Z6K2C",
                     *       "name": "云溪区教育局",
                     *       "state": "waiting",
                     *       "progress": {
                     *         "done": 0,
                     *         "total": 0,
                     *         "note": "请核对后重新报送"
                     *       },
                     *       "error": "文字",
                     *       "attempts": 0,
                     *       "by": {
                     *         "kind": "person",
                     *         "id": "01JD3Z7R9M",
                     *         "name": "云溪区教育局"
                     *       },
                     *       "createdAt": "2026-01-15T02:30:00.000Z",
                     *       "updatedAt": "2026-01-15T02:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postCampaignsByIdAggregateApply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["AggregateApply"];
            };
        };
        responses: {
            /** @description 把合计填入本级人民政府的报告 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "revision": 0,
                     *       "outcomes": [
                     *         {
                     *           "kind": "saved",
                     *           "id": "01JD3Z7R9M",
                     *           "revision": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PatchAnswer"];
                };
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid.blocked"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    putCampaignsByIdAggregateOwnPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cells": {}
                 *     }
                 */
                "application/json": components["schemas"]["OwnPart"];
            };
        };
        responses: {
            /** @description 填写本级数据 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cells": {},
                     *       "revision": 0
                     *     }
                     */
                    "application/json": components["schemas"]["OwnPartAnswer"];
                };
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running.stale"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid"];
            428: components["responses"]["428.revision-missing"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getCampaignsByIdAggregateProse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本级报告的文字初稿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "filing": "01JD3Z7R9M",
                     *       "sections": [
                     *         {
                     *           "section": "overview",
                     *           "title": "云溪区教育局2025年政府信息公开工作年度报告",
                     *           "text": "请核对申请总数",
                     *           "gaps": 0,
                     *           "written": "文字",
                     *           "base": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DistrictProse"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postCampaignsByIdAggregateProse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sections": [
                 *         {
                 *           "section": "overview",
                 *           "base": 0
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DistrictProsePost"];
            };
        };
        responses: {
            /** @description 把文字初稿写入本级报告 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "revision": 0,
                     *       "outcomes": [
                     *         {
                     *           "kind": "saved",
                     *           "id": "01JD3Z7R9M",
                     *           "revision": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PatchAnswer"];
                };
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getCampaignsByIdBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 进度 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "campaign": {
                     *         "id": "01JD3Z7R9M",
                     *         "name": "云溪区教育局",
                     *         "year": 0,
                     *         "edition": "2019",
                     *         "state": "open",
                     *         "opensOn": "2026-01-31",
                     *         "createdAt": "2026-01-15T02:30:00.000Z",
                     *         "revision": 0
                     *       },
                     *       "rows": [
                     *         {
                     *           "filing": "01JD3Z7R9M",
                     *           "revision": 0,
                     *           "agency": "01JD3Z5A7B",
                     *           "agencyName": "云溪区教育局",
                     *           "kind": "government",
                     *           "state": "draft",
                     *           "stateName": "待审核",
                     *           "untouched": false,
                     *           "dueOn": "2026-01-31",
                     *           "late": false,
                     *           "since": "2026-01-15T02:30:00.000Z",
                     *           "updatedAt": "2026-01-15T02:30:00.000Z",
                     *           "handedIn": "2026-01-15T02:30:00.000Z",
                     *           "filledCells": 0,
                     *           "errors": 0,
                     *           "warnings": 0,
                     *           "alike": 0,
                     *           "toJudge": 0,
                     *           "explained": 0,
                     *           "publishBy": "2026-01-31",
                     *           "publishedLate": false,
                     *           "openRemarks": 0,
                     *           "unansweredRemarks": 0,
                     *           "returns": 0,
                     *           "originals": 0,
                     *           "reminded": {
                     *             "times": 1,
                     *             "at": "2026-01-15T02:30:00.000Z"
                     *           },
                     *           "signOffAsked": {
                     *             "by": {
                     *               "kind": "person",
                     *               "id": "01JD3Z7R9M",
                     *               "name": "云溪区教育局"
                     *             },
                     *             "at": "2026-01-15T02:30:00.000Z",
                     *             "revision": 0
                     *           },
                     *           "version": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Board"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postCampaignsByIdCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 检查全部报告 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JD3Z7R9M",
                     *       "kind": "文字",
                     *       "campaign": "01JD3Z6K2C",
                     *       "name": "云溪区教育局",
                     *       "state": "waiting",
                     *       "progress": {
                     *         "done": 0,
                     *         "total": 0,
                     *         "note": "请核对后重新报送"
                     *       },
                     *       "error": "文字",
                     *       "attempts": 0,
                     *       "by": {
                     *         "kind": "person",
                     *         "id": "01JD3Z7R9M",
                     *         "name": "云溪区教育局"
                     *       },
                     *       "createdAt": "2026-01-15T02:30:00.000Z",
                     *       "updatedAt": "2026-01-15T02:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getCampaignsByIdCircularDocx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 通报（Word） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postCampaignsByIdExport: {
        parameters: {
            query?: {
                /** @description 文件格式 */
                format?: "docx" | "pdf" | "xlsx" | "html" | "txt" | "json";
            };
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 导出全部报告 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JD3Z7R9M",
                     *       "kind": "文字",
                     *       "campaign": "01JD3Z6K2C",
                     *       "name": "云溪区教育局",
                     *       "state": "waiting",
                     *       "progress": {
                     *         "done": 0,
                     *         "total": 0,
                     *         "note": "请核对后重新报送"
                     *       },
                     *       "error": "文字",
                     *       "attempts": 0,
                     *       "by": {
                     *         "kind": "person",
                     *         "id": "01JD3Z7R9M",
                     *         "name": "云溪区教育局"
                     *       },
                     *       "createdAt": "2026-01-15T02:30:00.000Z",
                     *       "updatedAt": "2026-01-15T02:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getCampaignsByIdFindings: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                after?: string;
                /** @description 编号 */
                agency?: string;
                /** @description 只要已报送、审核通过、已发布和退回修改的报告的；不写则连填报中的 */
                handed?: "yes";
                /** @description 每页条数，最多 200 */
                limit?: number;
                /** @description 未解决、已说明、已知（不再处理） */
                outcome?: "failed" | "explained" | "known";
                /** @description 规则编号 */
                rule?: string;
                /** @description 错误、警告、提示 */
                severity?: "error" | "warning" | "info";
                /** @description 从第几条之后开始，代替 after */
                skip?: number | null;
                /** @description 问题中的文字 */
                text?: string;
            };
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 全部报告的问题 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "filing": "01JD3Z7R9M",
                     *           "agency": "01JD3Z5A7B",
                     *           "agencyName": "云溪区教育局",
                     *           "finding": {
                     *             "rule": "requests-row-sum",
                     *             "severity": "error",
                     *             "outcome": "文字",
                     *             "message": "“本年新收政府信息公开申请数量”行：“总计”列填 12，各列之和为 11，相差 1",
                     *             "cells": [
                     *               "文字"
                     *             ],
                     *             "fingerprint": "3f8a1c0e5b7d2946"
                     *           }
                     *         }
                     *       ],
                     *       "next": "文字",
                     *       "total": 0,
                     *       "outdated": 0,
                     *       "counts": [
                     *         {
                     *           "rule": "requests-row-sum",
                     *           "title": "云溪区教育局2025年政府信息公开工作年度报告",
                     *           "severity": "error",
                     *           "outcome": "文字",
                     *           "count": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CampaignFindings"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postCampaignsByIdImport: {
        parameters: {
            query?: {
                /** @description 直接上传时的文件名，只用于显示 */
                name?: string;
            };
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 批量导入报告（zip） */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JD3Z7R9M",
                     *       "kind": "文字",
                     *       "campaign": "01JD3Z6K2C",
                     *       "name": "云溪区教育局",
                     *       "state": "waiting",
                     *       "progress": {
                     *         "done": 0,
                     *         "total": 0,
                     *         "note": "请核对后重新报送"
                     *       },
                     *       "error": "文字",
                     *       "attempts": 0,
                     *       "by": {
                     *         "kind": "person",
                     *         "id": "01JD3Z7R9M",
                     *         "name": "云溪区教育局"
                     *       },
                     *       "createdAt": "2026-01-15T02:30:00.000Z",
                     *       "updatedAt": "2026-01-15T02:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["400.bad-upload"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postCampaignsByIdMoves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "filings": [
                 *         {
                 *           "id": "01JD3Z7R9M",
                 *           "revision": 0
                 *         }
                 *       ],
                 *       "to": "draft"
                 *     }
                 */
                "application/json": components["schemas"]["MovesPost"];
            };
        };
        responses: {
            /** @description 批量办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "outcomes": [
                     *         {
                     *           "filing": "01JD3Z7R9M",
                     *           "outcome": "moved",
                     *           "message": "“本年新收政府信息公开申请数量”行：“总计”列填 12，各列之和为 11，相差 1",
                     *           "version": 0,
                     *           "blockedBy": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MovesAnswer"];
                };
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getCampaignsByIdReminders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 催报 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "reminders": [
                     *         {
                     *           "agency": "01JD3Z5A7B",
                     *           "agencyName": "云溪区教育局",
                     *           "dueOn": "2026-01-31",
                     *           "daysLate": 0,
                     *           "text": "请核对申请总数",
                     *           "untouched": false,
                     *           "reached": false,
                     *           "reminded": {
                     *             "times": 1,
                     *             "at": "2026-01-15T02:30:00.000Z"
                     *           },
                     *           "signOffAsked": {
                     *             "by": {
                     *               "kind": "person",
                     *               "id": "01JD3Z7R9M",
                     *               "name": "云溪区教育局"
                     *             },
                     *             "at": "2026-01-15T02:30:00.000Z",
                     *             "revision": 0
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Reminders"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postCampaignsByIdReminders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agencies": [
                 *         "文字"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RemindersPost"];
            };
        };
        responses: {
            /** @description 催报并记录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "reminders": [
                     *         {
                     *           "agency": "01JD3Z5A7B",
                     *           "agencyName": "云溪区教育局",
                     *           "dueOn": "2026-01-31",
                     *           "daysLate": 0,
                     *           "text": "请核对申请总数",
                     *           "untouched": false,
                     *           "reached": false,
                     *           "reminded": {
                     *             "times": 1,
                     *             "at": "2026-01-15T02:30:00.000Z"
                     *           },
                     *           "signOffAsked": {
                     *             "by": {
                     *               "kind": "person",
                     *               "id": "01JD3Z7R9M",
                     *               "name": "云溪区教育局"
                     *             },
                     *             "at": "2026-01-15T02:30:00.000Z",
                     *             "revision": 0
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Reminders"];
                };
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getCampaignsByIdSimilar: {
        parameters: {
            query?: {
                /** @description 相似度界限，不写则按地区设置 */
                threshold?: number;
            };
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 雷同 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "threshold": 0,
                     *       "judgedFrom": 0,
                     *       "compared": 0,
                     *       "pairs": [
                     *         {
                     *           "section": "overview",
                     *           "similarity": 0,
                     *           "a": {
                     *             "filing": "01JD3Z7R9M",
                     *             "version": 0,
                     *             "agency": "01JD3Z5A7B",
                     *             "name": "云溪区教育局",
                     *             "state": "draft"
                     *           },
                     *           "b": {
                     *             "filing": "01JD3Z7R9M",
                     *             "version": 0,
                     *             "agency": "01JD3Z5A7B",
                     *             "name": "云溪区教育局",
                     *             "state": "draft"
                     *           },
                     *           "shared": [
                     *             "文字"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Similar"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postCheck: {
        parameters: {
            query?: {
                /** @description district：按本地区的设置检查；default：与命令行不带设置时相同 */
                settings?: "default" | "district";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schema": "gouji/report@1",
                 *       "edition": "2021",
                 *       "year": 2025,
                 *       "agency": {
                 *         "name": "云溪区教育局",
                 *         "kind": "other",
                 *         "code": null
                 *       },
                 *       "title": "",
                 *       "head": {
                 *         "text": ""
                 *       },
                 *       "sections": {},
                 *       "publishedOn": null,
                 *       "cells": {
                 *         "requests.received.total": 12,
                 *         "requests.received.naturalPerson": 12,
                 *         "requests.broughtForward.total": 0
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CheckRequest"];
            };
        };
        responses: {
            /** @description 检查一份报告 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schema": "gouji/check@1"
                     *     }
                     */
                    "application/json": components["schemas"]["CheckDocument"];
                };
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            409: components["responses"]["409.request-running"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postConvert: {
        parameters: {
            query: {
                /** @description 直接上传时的文件名，只用于显示 */
                name?: string;
                /** @description 转换成的格式 */
                to: "docx" | "pdf" | "xlsx" | "html" | "txt" | "json";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 转换文件格式 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "text/html; charset=utf-8": string;
                    "text/plain; charset=utf-8": string;
                };
            };
            400: components["responses"]["400.bad-upload"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            409: components["responses"]["409.request-running"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.key-reused.invalid.unreadable"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postExtract: {
        parameters: {
            query?: {
                /** @description 直接上传时的文件名，只用于显示 */
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 从文件读出报告 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "report": {
                     *         "schema": "gouji/report@1"
                     *       },
                     *       "places": {},
                     *       "remarks": [
                     *         {
                     *           "code": "blank-row",
                     *           "message": "“本年新收政府信息公开申请数量”行：“总计”列填 12，各列之和为 11，相差 1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Extract"];
                };
            };
            400: components["responses"]["400.bad-upload"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            409: components["responses"]["409.request-running"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.key-reused.invalid.unreadable"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getFilings: {
        parameters: {
            query?: {
                /** @description 编号 */
                agency?: string;
                /** @description 编号 */
                campaign?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 填报列表 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "filings": [
                     *         {
                     *           "id": "01JD3Z7R9M",
                     *           "campaign": "01JD3Z6K2C",
                     *           "agency": "01JD3Z5A7B",
                     *           "year": 0,
                     *           "edition": "2019",
                     *           "state": "draft",
                     *           "dueOn": "2026-01-31",
                     *           "since": "2026-01-15T02:30:00.000Z",
                     *           "revision": 0,
                     *           "version": 0,
                     *           "updatedAt": "2026-01-15T02:30:00.000Z",
                     *           "reminded": {
                     *             "times": 1,
                     *             "at": "2026-01-15T02:30:00.000Z"
                     *           },
                     *           "signOffAsked": {
                     *             "by": {
                     *               "kind": "person",
                     *               "id": "01JD3Z7R9M",
                     *               "name": "云溪区教育局"
                     *             },
                     *             "at": "2026-01-15T02:30:00.000Z",
                     *             "revision": 0
                     *           },
                     *           "sentBack": {
                     *             "by": {
                     *               "kind": "person",
                     *               "id": "01JD3Z7R9M",
                     *               "name": "云溪区教育局"
                     *             },
                     *             "at": "2026-01-15T02:30:00.000Z",
                     *             "note": "请核对后重新报送"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Filings"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getFilingsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一份填报 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "filing": {
                     *         "id": "01JD3Z7R9M",
                     *         "campaign": "01JD3Z6K2C",
                     *         "agency": "01JD3Z5A7B",
                     *         "year": 0,
                     *         "edition": "2019",
                     *         "state": "draft",
                     *         "dueOn": "2026-01-31",
                     *         "since": "2026-01-15T02:30:00.000Z",
                     *         "revision": 0,
                     *         "version": 0,
                     *         "updatedAt": "2026-01-15T02:30:00.000Z",
                     *         "reminded": {
                     *           "times": 1,
                     *           "at": "2026-01-15T02:30:00.000Z"
                     *         },
                     *         "signOffAsked": {
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "revision": 0
                     *         },
                     *         "sentBack": {
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "note": "请核对后重新报送"
                     *         }
                     *       },
                     *       "agency": {
                     *         "id": "01JD3Z7R9M",
                     *         "parent": "01JD3Z5A70",
                     *         "name": "云溪区教育局",
                     *         "shortName": "区教育局",
                     *         "kind": "government",
                     *         "code": "文字",
                     *         "position": 0,
                     *         "retired": false,
                     *         "revision": 0
                     *       },
                     *       "campaign": {
                     *         "id": "01JD3Z7R9M",
                     *         "name": "云溪区教育局",
                     *         "year": 0,
                     *         "edition": "2019",
                     *         "state": "open",
                     *         "opensOn": "2026-01-31",
                     *         "createdAt": "2026-01-15T02:30:00.000Z",
                     *         "revision": 0
                     *       },
                     *       "fields": [
                     *         {
                     *           "id": "01JD3Z7R9M",
                     *           "revision": 0,
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "origin": "typed"
                     *         }
                     *       ],
                     *       "mayFill": false,
                     *       "previous": {
                     *         "schema": "gouji/report@1"
                     *       },
                     *       "previousSource": {
                     *         "kind": "system"
                     *       },
                     *       "previousUnfiled": "draft",
                     *       "profile": {
                     *         "schema": "gouji/profile@1"
                     *       },
                     *       "explanations": [
                     *         {
                     *           "fingerprint": "3f8a1c0e5b7d2946",
                     *           "filing": "01JD3Z7R9M",
                     *           "rule": "requests-row-sum",
                     *           "reason": "机构合并，上年数并入本年",
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z"
                     *         }
                     *       ],
                     *       "remarks": [
                     *         {
                     *           "id": "01JD3Z7R9M",
                     *           "filing": "01JD3Z7R9M",
                     *           "target": {
                     *             "field": "cells.requests.received.total"
                     *           },
                     *           "kind": "note",
                     *           "text": "请核对申请总数",
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "answer": {
                     *             "text": "请核对申请总数",
                     *             "by": {
                     *               "kind": "person",
                     *               "id": "01JD3Z7R9M",
                     *               "name": "云溪区教育局"
                     *             },
                     *             "at": "2026-01-15T02:30:00.000Z"
                     *           },
                     *           "settled": {
                     *             "by": {
                     *               "kind": "person",
                     *               "id": "01JD3Z7R9M",
                     *               "name": "云溪区教育局"
                     *             },
                     *             "at": "2026-01-15T02:30:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "moves": [
                     *         {
                     *           "to": "draft",
                     *           "name": "云溪区教育局",
                     *           "needsNote": false,
                     *           "blockedBy": [
                     *             {
                     *               "rule": "requests-row-sum",
                     *               "severity": "error",
                     *               "outcome": "文字",
                     *               "message": "“本年新收政府信息公开申请数量”行：“总计”列填 12，各列之和为 11，相差 1",
                     *               "cells": [],
                     *               "fingerprint": "3f8a1c0e5b7d2946"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "mayAskSignOff": false,
                     *       "hasLead": false,
                     *       "versions": [
                     *         {
                     *           "number": 0,
                     *           "state": "draft",
                     *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "chain": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "note": "请核对后重新报送"
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "from": "draft",
                     *           "to": "draft",
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "note": "请核对后重新报送",
                     *           "version": 0
                     *         }
                     *       ],
                     *       "signOffs": [
                     *         {
                     *           "kind": "asked",
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "note": "请核对后重新报送",
                     *           "revision": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FilingView"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postFilingsByIdCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 检查 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schema": "gouji/check@1"
                     *     }
                     */
                    "application/json": components["schemas"]["CheckDocument"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getFilingsByIdDifferences: {
        parameters: {
            query?: {
                /** @description 当时的 revision；不写则与空白相比 */
                since?: number | null;
            };
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 某个 revision 以后改了的内容 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "changes": [
                     *         {
                     *           "id": "01JD3Z7R9M"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FieldDifferences"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getFilingsByIdDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 原件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "documents": [
                     *         {
                     *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "filing": "01JD3Z7R9M",
                     *           "name": "云溪区教育局",
                     *           "mediaType": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                     *           "size": 0,
                     *           "purpose": "import",
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StoredDocuments"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postFilingsByIdDocuments: {
        parameters: {
            query?: {
                /** @description 直接上传时的文件名，只用于显示 */
                name?: string;
            };
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 附上文件 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "filing": "01JD3Z7R9M",
                     *       "name": "云溪区教育局",
                     *       "mediaType": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                     *       "size": 0,
                     *       "purpose": "import",
                     *       "by": {
                     *         "kind": "person",
                     *         "id": "01JD3Z7R9M",
                     *         "name": "云溪区教育局"
                     *       },
                     *       "at": "2026-01-15T02:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StoredDocument"];
                };
            };
            400: components["responses"]["400.bad-upload"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getFilingsByIdDocumentsByHash: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hash: string;
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 下载原件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getFilingsByIdDraftReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 当前内容（gouji/report@1） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schema": "gouji/report@1"
                     *     }
                     */
                    "application/json": components["schemas"]["ReportDocument"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getFilingsByIdEvents: {
        parameters: {
            query?: {
                /** @description 读取时的 revision；不写则从现在起 */
                since?: number | null;
            };
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 跟随改动（server-sent events） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    putFilingsByIdExplanationsByFingerprint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 问题的指纹 */
                fingerprint: string;
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rule": "requests-row-sum",
                 *       "reason": "机构合并，上年数并入本年"
                 *     }
                 */
                "application/json": components["schemas"]["ExplanationPut"];
            };
        };
        responses: {
            /** @description 对一个问题作情况说明 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fingerprint": "3f8a1c0e5b7d2946",
                     *       "filing": "01JD3Z7R9M",
                     *       "rule": "requests-row-sum",
                     *       "reason": "机构合并，上年数并入本年",
                     *       "by": {
                     *         "kind": "person",
                     *         "id": "01JD3Z7R9M",
                     *         "name": "云溪区教育局"
                     *       },
                     *       "at": "2026-01-15T02:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["FilingExplanation"];
                };
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    deleteFilingsByIdExplanationsByFingerprint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 问题的指纹 */
                fingerprint: string;
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 撤去情况说明 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getFilingsByIdExport: {
        parameters: {
            query: {
                /** @description 文件格式 */
                to: "docx" | "pdf" | "xlsx" | "html" | "txt" | "json";
                /** @description 版本号；不写则为当前内容 */
                version?: number;
            };
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 导出文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "text/html; charset=utf-8": string;
                    "text/plain; charset=utf-8": string;
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    patchFilingsByIdFields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "changes": [
                 *         {
                 *           "id": "01JD3Z7R9M",
                 *           "base": 0
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["FieldsPatch"];
            };
        };
        responses: {
            /** @description 保存改动 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "revision": 0,
                     *       "outcomes": [
                     *         {
                     *           "kind": "saved",
                     *           "id": "01JD3Z7R9M",
                     *           "revision": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PatchAnswer"];
                };
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getFilingsByIdFieldsByFieldHistory: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                after?: string;
                /** @description 每页条数，最多 200 */
                limit?: number;
            };
            header?: never;
            path: {
                field: string;
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一项内容的全部改动 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01JD3Z7R9M",
                     *           "revision": 0,
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "origin": "typed"
                     *         }
                     *       ],
                     *       "next": "文字"
                     *     }
                     */
                    "application/json": components["schemas"]["FieldHistory"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postFilingsByIdImport: {
        parameters: {
            query?: {
                /** @description 直接上传时的文件名，只用于显示 */
                name?: string;
            };
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 读入文件，供核对 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *         "filing": "01JD3Z7R9M",
                     *         "name": "云溪区教育局",
                     *         "mediaType": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                     *         "size": 0,
                     *         "purpose": "import",
                     *         "by": {
                     *           "kind": "person",
                     *           "id": "01JD3Z7R9M",
                     *           "name": "云溪区教育局"
                     *         },
                     *         "at": "2026-01-15T02:30:00.000Z"
                     *       },
                     *       "review": {
                     *         "report": {
                     *           "schema": "gouji/report@1"
                     *         },
                     *         "fields": [
                     *           {
                     *             "id": "01JD3Z7R9M",
                     *             "place": {},
                     *             "doubt": "文字",
                     *             "base": 0,
                     *             "relation": "new"
                     *           }
                     *         ],
                     *         "unread": [
                     *           "文字"
                     *         ],
                     *         "remarks": [
                     *           {
                     *             "code": "文字",
                     *             "message": "“本年新收政府信息公开申请数量”行：“总计”列填 12，各列之和为 11，相差 1",
                     *             "place": {}
                     *           }
                     *         ],
                     *         "mismatches": [
                     *           {
                     *             "code": "agency",
                     *             "found": "文字",
                     *             "expected": "文字",
                     *             "message": "“本年新收政府信息公开申请数量”行：“总计”列填 12，各列之和为 11，相差 1"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ImportReview"];
                };
            };
            400: components["responses"]["400.bad-upload"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.key-reused.invalid.unreadable"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postFilingsByIdMoves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "draft",
                 *       "revision": 0
                 *     }
                 */
                "application/json": components["schemas"]["MovePost"];
            };
        };
        responses: {
            /** @description 签发、报送、退回、审核、发布、更正 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "filing": {
                     *         "id": "01JD3Z7R9M",
                     *         "campaign": "01JD3Z6K2C",
                     *         "agency": "01JD3Z5A7B",
                     *         "year": 0,
                     *         "edition": "2019",
                     *         "state": "draft",
                     *         "dueOn": "2026-01-31",
                     *         "since": "2026-01-15T02:30:00.000Z",
                     *         "revision": 0,
                     *         "version": 0,
                     *         "updatedAt": "2026-01-15T02:30:00.000Z",
                     *         "reminded": {
                     *           "times": 1,
                     *           "at": "2026-01-15T02:30:00.000Z"
                     *         },
                     *         "signOffAsked": {
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "revision": 0
                     *         },
                     *         "sentBack": {
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "note": "请核对后重新报送"
                     *         }
                     *       },
                     *       "agency": {
                     *         "id": "01JD3Z7R9M",
                     *         "parent": "01JD3Z5A70",
                     *         "name": "云溪区教育局",
                     *         "shortName": "区教育局",
                     *         "kind": "government",
                     *         "code": "文字",
                     *         "position": 0,
                     *         "retired": false,
                     *         "revision": 0
                     *       },
                     *       "campaign": {
                     *         "id": "01JD3Z7R9M",
                     *         "name": "云溪区教育局",
                     *         "year": 0,
                     *         "edition": "2019",
                     *         "state": "open",
                     *         "opensOn": "2026-01-31",
                     *         "createdAt": "2026-01-15T02:30:00.000Z",
                     *         "revision": 0
                     *       },
                     *       "fields": [
                     *         {
                     *           "id": "01JD3Z7R9M",
                     *           "revision": 0,
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "origin": "typed"
                     *         }
                     *       ],
                     *       "mayFill": false,
                     *       "previous": {
                     *         "schema": "gouji/report@1"
                     *       },
                     *       "previousSource": {
                     *         "kind": "system"
                     *       },
                     *       "previousUnfiled": "draft",
                     *       "profile": {
                     *         "schema": "gouji/profile@1"
                     *       },
                     *       "explanations": [
                     *         {
                     *           "fingerprint": "3f8a1c0e5b7d2946",
                     *           "filing": "01JD3Z7R9M",
                     *           "rule": "requests-row-sum",
                     *           "reason": "机构合并，上年数并入本年",
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z"
                     *         }
                     *       ],
                     *       "remarks": [
                     *         {
                     *           "id": "01JD3Z7R9M",
                     *           "filing": "01JD3Z7R9M",
                     *           "target": {
                     *             "field": "cells.requests.received.total"
                     *           },
                     *           "kind": "note",
                     *           "text": "请核对申请总数",
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "answer": {
                     *             "text": "请核对申请总数",
                     *             "by": {
                     *               "kind": "person",
                     *               "id": "01JD3Z7R9M",
                     *               "name": "云溪区教育局"
                     *             },
                     *             "at": "2026-01-15T02:30:00.000Z"
                     *           },
                     *           "settled": {
                     *             "by": {
                     *               "kind": "person",
                     *               "id": "01JD3Z7R9M",
                     *               "name": "云溪区教育局"
                     *             },
                     *             "at": "2026-01-15T02:30:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "moves": [
                     *         {
                     *           "to": "draft",
                     *           "name": "云溪区教育局",
                     *           "needsNote": false,
                     *           "blockedBy": [
                     *             {
                     *               "rule": "requests-row-sum",
                     *               "severity": "error",
                     *               "outcome": "文字",
                     *               "message": "“本年新收政府信息公开申请数量”行：“总计”列填 12，各列之和为 11，相差 1",
                     *               "cells": [],
                     *               "fingerprint": "3f8a1c0e5b7d2946"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "mayAskSignOff": false,
                     *       "hasLead": false,
                     *       "versions": [
                     *         {
                     *           "number": 0,
                     *           "state": "draft",
                     *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "chain": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "note": "请核对后重新报送"
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "from": "draft",
                     *           "to": "draft",
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "note": "请核对后重新报送",
                     *           "version": 0
                     *         }
                     *       ],
                     *       "signOffs": [
                     *         {
                     *           "kind": "asked",
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "note": "请核对后重新报送",
                     *           "revision": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FilingView"];
                };
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running.stale.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid.blocked"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postFilingsByIdPrevious: {
        parameters: {
            query?: {
                /** @description 直接上传时的文件名，只用于显示 */
                name?: string;
                /** @description 文件写的是别的单位，也读入 */
                otherAgency?: "yes";
            };
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 读入上年报告 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "report": {
                     *         "schema": "gouji/report@1"
                     *       },
                     *       "document": {
                     *         "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *         "filing": "01JD3Z7R9M",
                     *         "name": "云溪区教育局",
                     *         "mediaType": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                     *         "size": 0,
                     *         "purpose": "import",
                     *         "by": {
                     *           "kind": "person",
                     *           "id": "01JD3Z7R9M",
                     *           "name": "云溪区教育局"
                     *         },
                     *         "at": "2026-01-15T02:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PreviousImported"];
                };
            };
            400: components["responses"]["400.bad-upload"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running.stale.wrong-state"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.key-reused.invalid.unreadable.other-agency"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    deleteFilingsByIdPrevious: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 不用读入的上年报告 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running.stale.wrong-state"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getFilingsByIdRemarks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 意见 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "remarks": [
                     *         {
                     *           "id": "01JD3Z7R9M",
                     *           "filing": "01JD3Z7R9M",
                     *           "target": {
                     *             "field": "cells.requests.received.total"
                     *           },
                     *           "kind": "note",
                     *           "text": "请核对申请总数",
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "answer": {
                     *             "text": "请核对申请总数",
                     *             "by": {
                     *               "kind": "person",
                     *               "id": "01JD3Z7R9M",
                     *               "name": "云溪区教育局"
                     *             },
                     *             "at": "2026-01-15T02:30:00.000Z"
                     *           },
                     *           "settled": {
                     *             "by": {
                     *               "kind": "person",
                     *               "id": "01JD3Z7R9M",
                     *               "name": "云溪区教育局"
                     *             },
                     *             "at": "2026-01-15T02:30:00.000Z"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Remarks"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postFilingsByIdRemarks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "请核对申请总数"
                 *     }
                 */
                "application/json": components["schemas"]["RemarkPost"];
            };
        };
        responses: {
            /** @description 写备注或退回意见 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JD3Z7R9M",
                     *       "filing": "01JD3Z7R9M",
                     *       "target": {
                     *         "field": "cells.requests.received.total"
                     *       },
                     *       "kind": "note",
                     *       "text": "请核对申请总数",
                     *       "by": {
                     *         "kind": "person",
                     *         "id": "01JD3Z7R9M",
                     *         "name": "云溪区教育局"
                     *       },
                     *       "at": "2026-01-15T02:30:00.000Z",
                     *       "answer": {
                     *         "text": "请核对申请总数",
                     *         "by": {
                     *           "kind": "person",
                     *           "id": "01JD3Z7R9M",
                     *           "name": "云溪区教育局"
                     *         },
                     *         "at": "2026-01-15T02:30:00.000Z"
                     *       },
                     *       "settled": {
                     *         "by": {
                     *           "kind": "person",
                     *           "id": "01JD3Z7R9M",
                     *           "name": "云溪区教育局"
                     *         },
                     *         "at": "2026-01-15T02:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Remark"];
                };
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postFilingsByIdSendBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "请核对后重新报送"
                 *     }
                 */
                "application/json": components["schemas"]["SendBackPost"];
            };
        };
        responses: {
            /** @description 退回经办人 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "filing": {
                     *         "id": "01JD3Z7R9M",
                     *         "campaign": "01JD3Z6K2C",
                     *         "agency": "01JD3Z5A7B",
                     *         "year": 0,
                     *         "edition": "2019",
                     *         "state": "draft",
                     *         "dueOn": "2026-01-31",
                     *         "since": "2026-01-15T02:30:00.000Z",
                     *         "revision": 0,
                     *         "version": 0,
                     *         "updatedAt": "2026-01-15T02:30:00.000Z",
                     *         "reminded": {
                     *           "times": 1,
                     *           "at": "2026-01-15T02:30:00.000Z"
                     *         },
                     *         "signOffAsked": {
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "revision": 0
                     *         },
                     *         "sentBack": {
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "note": "请核对后重新报送"
                     *         }
                     *       },
                     *       "agency": {
                     *         "id": "01JD3Z7R9M",
                     *         "parent": "01JD3Z5A70",
                     *         "name": "云溪区教育局",
                     *         "shortName": "区教育局",
                     *         "kind": "government",
                     *         "code": "文字",
                     *         "position": 0,
                     *         "retired": false,
                     *         "revision": 0
                     *       },
                     *       "campaign": {
                     *         "id": "01JD3Z7R9M",
                     *         "name": "云溪区教育局",
                     *         "year": 0,
                     *         "edition": "2019",
                     *         "state": "open",
                     *         "opensOn": "2026-01-31",
                     *         "createdAt": "2026-01-15T02:30:00.000Z",
                     *         "revision": 0
                     *       },
                     *       "fields": [
                     *         {
                     *           "id": "01JD3Z7R9M",
                     *           "revision": 0,
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "origin": "typed"
                     *         }
                     *       ],
                     *       "mayFill": false,
                     *       "previous": {
                     *         "schema": "gouji/report@1"
                     *       },
                     *       "previousSource": {
                     *         "kind": "system"
                     *       },
                     *       "previousUnfiled": "draft",
                     *       "profile": {
                     *         "schema": "gouji/profile@1"
                     *       },
                     *       "explanations": [
                     *         {
                     *           "fingerprint": "3f8a1c0e5b7d2946",
                     *           "filing": "01JD3Z7R9M",
                     *           "rule": "requests-row-sum",
                     *           "reason": "机构合并，上年数并入本年",
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z"
                     *         }
                     *       ],
                     *       "remarks": [
                     *         {
                     *           "id": "01JD3Z7R9M",
                     *           "filing": "01JD3Z7R9M",
                     *           "target": {
                     *             "field": "cells.requests.received.total"
                     *           },
                     *           "kind": "note",
                     *           "text": "请核对申请总数",
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "answer": {
                     *             "text": "请核对申请总数",
                     *             "by": {
                     *               "kind": "person",
                     *               "id": "01JD3Z7R9M",
                     *               "name": "云溪区教育局"
                     *             },
                     *             "at": "2026-01-15T02:30:00.000Z"
                     *           },
                     *           "settled": {
                     *             "by": {
                     *               "kind": "person",
                     *               "id": "01JD3Z7R9M",
                     *               "name": "云溪区教育局"
                     *             },
                     *             "at": "2026-01-15T02:30:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "moves": [
                     *         {
                     *           "to": "draft",
                     *           "name": "云溪区教育局",
                     *           "needsNote": false,
                     *           "blockedBy": [
                     *             {
                     *               "rule": "requests-row-sum",
                     *               "severity": "error",
                     *               "outcome": "文字",
                     *               "message": "“本年新收政府信息公开申请数量”行：“总计”列填 12，各列之和为 11，相差 1",
                     *               "cells": [],
                     *               "fingerprint": "3f8a1c0e5b7d2946"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "mayAskSignOff": false,
                     *       "hasLead": false,
                     *       "versions": [
                     *         {
                     *           "number": 0,
                     *           "state": "draft",
                     *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "chain": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "note": "请核对后重新报送"
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "from": "draft",
                     *           "to": "draft",
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "note": "请核对后重新报送",
                     *           "version": 0
                     *         }
                     *       ],
                     *       "signOffs": [
                     *         {
                     *           "kind": "asked",
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "note": "请核对后重新报送",
                     *           "revision": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FilingView"];
                };
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postFilingsByIdSignOffRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 提请签发 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "filing": {
                     *         "id": "01JD3Z7R9M",
                     *         "campaign": "01JD3Z6K2C",
                     *         "agency": "01JD3Z5A7B",
                     *         "year": 0,
                     *         "edition": "2019",
                     *         "state": "draft",
                     *         "dueOn": "2026-01-31",
                     *         "since": "2026-01-15T02:30:00.000Z",
                     *         "revision": 0,
                     *         "version": 0,
                     *         "updatedAt": "2026-01-15T02:30:00.000Z",
                     *         "reminded": {
                     *           "times": 1,
                     *           "at": "2026-01-15T02:30:00.000Z"
                     *         },
                     *         "signOffAsked": {
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "revision": 0
                     *         },
                     *         "sentBack": {
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "note": "请核对后重新报送"
                     *         }
                     *       },
                     *       "agency": {
                     *         "id": "01JD3Z7R9M",
                     *         "parent": "01JD3Z5A70",
                     *         "name": "云溪区教育局",
                     *         "shortName": "区教育局",
                     *         "kind": "government",
                     *         "code": "文字",
                     *         "position": 0,
                     *         "retired": false,
                     *         "revision": 0
                     *       },
                     *       "campaign": {
                     *         "id": "01JD3Z7R9M",
                     *         "name": "云溪区教育局",
                     *         "year": 0,
                     *         "edition": "2019",
                     *         "state": "open",
                     *         "opensOn": "2026-01-31",
                     *         "createdAt": "2026-01-15T02:30:00.000Z",
                     *         "revision": 0
                     *       },
                     *       "fields": [
                     *         {
                     *           "id": "01JD3Z7R9M",
                     *           "revision": 0,
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "origin": "typed"
                     *         }
                     *       ],
                     *       "mayFill": false,
                     *       "previous": {
                     *         "schema": "gouji/report@1"
                     *       },
                     *       "previousSource": {
                     *         "kind": "system"
                     *       },
                     *       "previousUnfiled": "draft",
                     *       "profile": {
                     *         "schema": "gouji/profile@1"
                     *       },
                     *       "explanations": [
                     *         {
                     *           "fingerprint": "3f8a1c0e5b7d2946",
                     *           "filing": "01JD3Z7R9M",
                     *           "rule": "requests-row-sum",
                     *           "reason": "机构合并，上年数并入本年",
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z"
                     *         }
                     *       ],
                     *       "remarks": [
                     *         {
                     *           "id": "01JD3Z7R9M",
                     *           "filing": "01JD3Z7R9M",
                     *           "target": {
                     *             "field": "cells.requests.received.total"
                     *           },
                     *           "kind": "note",
                     *           "text": "请核对申请总数",
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "answer": {
                     *             "text": "请核对申请总数",
                     *             "by": {
                     *               "kind": "person",
                     *               "id": "01JD3Z7R9M",
                     *               "name": "云溪区教育局"
                     *             },
                     *             "at": "2026-01-15T02:30:00.000Z"
                     *           },
                     *           "settled": {
                     *             "by": {
                     *               "kind": "person",
                     *               "id": "01JD3Z7R9M",
                     *               "name": "云溪区教育局"
                     *             },
                     *             "at": "2026-01-15T02:30:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "moves": [
                     *         {
                     *           "to": "draft",
                     *           "name": "云溪区教育局",
                     *           "needsNote": false,
                     *           "blockedBy": [
                     *             {
                     *               "rule": "requests-row-sum",
                     *               "severity": "error",
                     *               "outcome": "文字",
                     *               "message": "“本年新收政府信息公开申请数量”行：“总计”列填 12，各列之和为 11，相差 1",
                     *               "cells": [],
                     *               "fingerprint": "3f8a1c0e5b7d2946"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "mayAskSignOff": false,
                     *       "hasLead": false,
                     *       "versions": [
                     *         {
                     *           "number": 0,
                     *           "state": "draft",
                     *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "chain": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "note": "请核对后重新报送"
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "from": "draft",
                     *           "to": "draft",
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "note": "请核对后重新报送",
                     *           "version": 0
                     *         }
                     *       ],
                     *       "signOffs": [
                     *         {
                     *           "kind": "asked",
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "note": "请核对后重新报送",
                     *           "revision": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FilingView"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running.wrong-state"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getFilingsByIdStart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 从上年报告带入的内容 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "changes": [
                     *         {
                     *           "id": "01JD3Z7R9M",
                     *           "base": 0,
                     *           "origin": "typed"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StartProposal"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getFilingsByIdVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 版本 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "versions": [
                     *         {
                     *           "number": 0,
                     *           "state": "draft",
                     *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "chain": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "note": "请核对后重新报送"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Versions"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getFilingsByIdVersionsByNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
                /** @description 版本号 */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个版本 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": 0,
                     *       "state": "draft",
                     *       "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "chain": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
                     *       "by": {
                     *         "kind": "person",
                     *         "id": "01JD3Z7R9M",
                     *         "name": "云溪区教育局"
                     *       },
                     *       "at": "2026-01-15T02:30:00.000Z",
                     *       "note": "请核对后重新报送",
                     *       "report": {
                     *         "schema": "gouji/report@1"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WholeVersion"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getFilingsByIdVersionsByNumberDiffByOther: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
                /** @description 版本号 */
                number: number;
                /** @description 另一个版本号 */
                other: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 两个版本之间的改动 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "changes": [
                     *         {
                     *           "cell": "requests.received.total",
                     *           "name": "云溪区教育局",
                     *           "change": 0
                     *         }
                     *       ],
                     *       "prose": [
                     *         {
                     *           "section": "文字",
                     *           "lines": [
                     *             {
                     *               "kind": "same",
                     *               "text": "请核对申请总数"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["VersionDiff"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getFormsByFile: {
        parameters: {
            query?: {
                /** @description 填入的单位名称 */
                agency?: string;
                /** @description 填入的年度 */
                year?: number;
            };
            header?: never;
            path: {
                /** @description 格式版本加扩展名 */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 下载空白表格 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "text/html; charset=utf-8": string;
                    "text/plain; charset=utf-8": string;
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getJobs: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                after?: string;
                /** @description 每页条数，最多 200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 后台任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01JD3Z7R9M",
                     *           "kind": "文字",
                     *           "campaign": "01JD3Z6K2C",
                     *           "name": "云溪区教育局",
                     *           "state": "waiting",
                     *           "progress": {
                     *             "done": 0,
                     *             "total": 0,
                     *             "note": "请核对后重新报送"
                     *           },
                     *           "error": "文字",
                     *           "attempts": 0,
                     *           "by": {
                     *             "kind": "person",
                     *             "id": "01JD3Z7R9M",
                     *             "name": "云溪区教育局"
                     *           },
                     *           "createdAt": "2026-01-15T02:30:00.000Z",
                     *           "updatedAt": "2026-01-15T02:30:00.000Z"
                     *         }
                     *       ],
                     *       "next": "文字"
                     *     }
                     */
                    "application/json": components["schemas"]["Jobs"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getJobsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JD3Z7R9M",
                     *       "kind": "文字",
                     *       "campaign": "01JD3Z6K2C",
                     *       "name": "云溪区教育局",
                     *       "state": "waiting",
                     *       "progress": {
                     *         "done": 0,
                     *         "total": 0,
                     *         "note": "请核对后重新报送"
                     *       },
                     *       "error": "文字",
                     *       "attempts": 0,
                     *       "by": {
                     *         "kind": "person",
                     *         "id": "01JD3Z7R9M",
                     *         "name": "云溪区教育局"
                     *       },
                     *       "createdAt": "2026-01-15T02:30:00.000Z",
                     *       "updatedAt": "2026-01-15T02:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    deleteJobsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 取消任务 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running.wrong-state"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getJobsByIdEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 任务进度（server-sent events） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getJobsByIdResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 任务写出的文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 接口密钥 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": [
                     *         {
                     *           "id": "01JD3Z7R9M",
                     *           "name": "云溪区教育局",
                     *           "agencies": [
                     *             "文字"
                     *           ],
                     *           "actions": [
                     *             "read"
                     *           ],
                     *           "start": "文字",
                     *           "expiresAt": "2026-01-15T02:30:00.000Z",
                     *           "createdAt": "2026-01-15T02:30:00.000Z",
                     *           "lastUsedAt": "2026-01-15T02:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Keys"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "云溪区教育局",
                 *       "agencies": [
                 *         "文字"
                 *       ],
                 *       "actions": [
                 *         "read"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["KeyPost"];
            };
        };
        responses: {
            /** @description 新建接口密钥 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": {
                     *         "id": "01JD3Z7R9M",
                     *         "name": "云溪区教育局",
                     *         "agencies": [
                     *           "文字"
                     *         ],
                     *         "actions": [
                     *           "read"
                     *         ],
                     *         "start": "文字",
                     *         "expiresAt": "2026-01-15T02:30:00.000Z",
                     *         "createdAt": "2026-01-15T02:30:00.000Z",
                     *         "lastUsedAt": "2026-01-15T02:30:00.000Z"
                     *       },
                     *       "secret": "gouji_1Qm8vT0yL6cR3nZ5"
                     *     }
                     */
                    "application/json": components["schemas"]["NewKey"];
                };
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            409: components["responses"]["409.request-running"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    deleteKeysById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 停用接口密钥 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 人员 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "people": [
                     *         {
                     *           "id": "01JD3Z7R9M",
                     *           "username": "zhoumin",
                     *           "name": "云溪区教育局",
                     *           "role": "clerk",
                     *           "agency": "01JD3Z5A7B",
                     *           "active": false,
                     *           "revision": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["People"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "zhangsan",
                 *       "name": "云溪区教育局",
                 *       "role": "clerk"
                 *     }
                 */
                "application/json": components["schemas"]["PersonPost"];
            };
        };
        responses: {
            /** @description 新增人员 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": {
                     *         "id": "01JD3Z7R9M",
                     *         "username": "zhoumin",
                     *         "name": "云溪区教育局",
                     *         "role": "clerk",
                     *         "agency": "01JD3Z5A7B",
                     *         "active": false,
                     *         "revision": 0
                     *       },
                     *       "password": "yunxi-2026-jiaoyu"
                     *     }
                     */
                    "application/json": components["schemas"]["OneTimePassword"];
                };
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            409: components["responses"]["409.request-running.taken"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    patchPeopleById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "revision": 0
                 *     }
                 */
                "application/json": components["schemas"]["PersonPatch"];
            };
        };
        responses: {
            /** @description 改动、停用人员 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JD3Z7R9M",
                     *       "username": "zhoumin",
                     *       "name": "云溪区教育局",
                     *       "role": "clerk",
                     *       "agency": "01JD3Z5A7B",
                     *       "active": false,
                     *       "revision": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running.stale"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postPeopleByIdReset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 重置密码、解除锁定 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": {
                     *         "id": "01JD3Z7R9M",
                     *         "username": "zhoumin",
                     *         "name": "云溪区教育局",
                     *         "role": "clerk",
                     *         "agency": "01JD3Z5A7B",
                     *         "active": false,
                     *         "revision": 0
                     *       },
                     *       "password": "yunxi-2026-jiaoyu"
                     *     }
                     */
                    "application/json": components["schemas"]["OneTimePassword"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postPeopleImport: {
        parameters: {
            query?: {
                /** @description true：没有问题时写入；不写：只看读出了什么 */
                apply?: "true" | "false";
                /** @description 有问题时：refuse 什么也不写入；skip 只写入没有问题的行 */
                faulty?: "refuse" | "skip";
                /** @description 直接上传时的文件名，只用于显示 */
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 从 Excel 或 csv 批量新增人员 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rows": [
                     *         {
                     *           "row": 0,
                     *           "name": "云溪区教育局",
                     *           "role": "clerk",
                     *           "agency": "01JD3Z5A7B",
                     *           "username": "zhoumin",
                     *           "change": "new",
                     *           "note": "请核对后重新报送"
                     *         }
                     *       ],
                     *       "blank": 0,
                     *       "problems": [
                     *         {
                     *           "row": 0,
                     *           "column": "文字",
                     *           "message": "“本年新收政府信息公开申请数量”行：“总计”列填 12，各列之和为 11，相差 1"
                     *         }
                     *       ],
                     *       "applied": false,
                     *       "passwords": [
                     *         {
                     *           "username": "zhoumin",
                     *           "password": "yunxi-2026-jiaoyu"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PeopleImport"];
                };
            };
            400: components["responses"]["400.bad-upload"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            409: components["responses"]["409.request-running"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 地区设置 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "profile": {
                     *         "schema": "gouji/profile@1"
                     *       },
                     *       "effective": {
                     *         "schema": "gouji/profile@1"
                     *       },
                     *       "revision": 0
                     *     }
                     */
                    "application/json": components["schemas"]["ProfileAnswer"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    putProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schema": "gouji/profile@1"
                 *     }
                 */
                "application/json": components["schemas"]["ProfileDocument"];
            };
        };
        responses: {
            /** @description 改动地区设置 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "profile": {
                     *         "schema": "gouji/profile@1"
                     *       },
                     *       "effective": {
                     *         "schema": "gouji/profile@1"
                     *       },
                     *       "revision": 0
                     *     }
                     */
                    "application/json": components["schemas"]["ProfileAnswer"];
                };
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            409: components["responses"]["409.request-running.stale"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid"];
            428: components["responses"]["428.revision-missing"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getPublicAgencies: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                after?: string;
                /** @description 单位编号，逗号分隔：只要这些单位 */
                ids?: string;
                /** @description 单位类别：人民政府、部门、乡镇、街道、法律法规授权组织、其他 */
                kind?: "government" | "department" | "township" | "subdistrict" | "authorized" | "other";
                /** @description 每页条数，最多 200 */
                limit?: number;
                /** @description 单位名称、简称或惯用的叫法（交通局即交通运输局），最接近的在前 */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 单位 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01JD3Z7R9M",
                     *           "name": "云溪区教育局",
                     *           "kind": "government",
                     *           "parent": "01JD3Z5A70",
                     *           "years": [
                     *             0
                     *           ],
                     *           "unpublishedYears": [
                     *             0
                     *           ]
                     *         }
                     *       ],
                     *       "next": "文字"
                     *     }
                     */
                    "application/json": components["schemas"]["PublicAgencies"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getPublicFigures: {
        parameters: {
            query: {
                /** @description 单位编号，逗号分隔 */
                agencies?: string;
                /** @description 单元格编号，逗号分隔，最多 50 个 */
                cells: string;
                /** @description 年度，逗号分隔 */
                years?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 某些单元格历年各单位的数 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "figures": [
                     *         {
                     *           "agency": "01JD3Z5A7B",
                     *           "year": 0,
                     *           "cell": "requests.received.total",
                     *           "value": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Figures"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getPublicOpenDataCsv: {
        parameters: {
            query?: {
                /** @description 只要这个年度的 */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 全部已发布的报告（csv） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getPublicOpenDataNdjson: {
        parameters: {
            query?: {
                /** @description 只要这个年度的 */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 全部已发布的报告（ndjson） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson; charset=utf-8": string;
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getPublicReports: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                after?: string;
                /** @description 编号 */
                agency?: string;
                /** @description 单位类别：人民政府、部门、乡镇、街道、法律法规授权组织、其他 */
                kind?: "government" | "department" | "township" | "subdistrict" | "authorized" | "other";
                /** @description 每页条数，最多 200 */
                limit?: number;
                /** @description 在单位名称、标题和正文中查找；单位也可写惯用的叫法，如交通局 */
                text?: string;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查找已发布的报告 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "agency": "01JD3Z5A7B",
                     *           "agencyName": "云溪区教育局",
                     *           "kind": "government",
                     *           "year": 0,
                     *           "edition": "2019",
                     *           "title": "云溪区教育局2025年政府信息公开工作年度报告",
                     *           "version": 0,
                     *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "publishedAt": "2026-01-15T02:30:00.000Z",
                     *           "corrected": false,
                     *           "excerpt": {
                     *             "before": "文字",
                     *             "match": "文字",
                     *             "after": "文字"
                     *           }
                     *         }
                     *       ],
                     *       "next": "文字",
                     *       "totalIsLeast": false
                     *     }
                     */
                    "application/json": components["schemas"]["PublishedReports"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getPublicReportsByAgencyByYear: {
        parameters: {
            query?: {
                /** @description 发布过的某个版本；不写则为现行版本 */
                version?: number;
            };
            header?: never;
            path: {
                /** @description 编号 */
                agency: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一份已发布的报告 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agency": "01JD3Z5A7B",
                     *       "agencyName": "云溪区教育局",
                     *       "kind": "government",
                     *       "year": 0,
                     *       "edition": "2019",
                     *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                     *       "version": 0,
                     *       "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "publishedAt": "2026-01-15T02:30:00.000Z",
                     *       "corrected": false,
                     *       "publishedOn": "2026-01-31",
                     *       "report": {
                     *         "schema": "gouji/report@1"
                     *       },
                     *       "versions": [
                     *         {
                     *           "version": 0,
                     *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "at": "2026-01-15T02:30:00.000Z",
                     *           "note": "请核对后重新报送"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WholePublishedReport"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getPublicReportsByAgencyByYearReportCsv: {
        parameters: {
            query?: {
                /** @description 发布过的某个版本；不写则为现行版本 */
                version?: number;
            };
            header?: never;
            path: {
                /** @description 编号 */
                agency: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 下载已发布的报告（csv） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getPublicReportsByAgencyByYearReportDocx: {
        parameters: {
            query?: {
                /** @description 发布过的某个版本；不写则为现行版本 */
                version?: number;
            };
            header?: never;
            path: {
                /** @description 编号 */
                agency: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 下载已发布的报告（docx） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getPublicReportsByAgencyByYearReportHtml: {
        parameters: {
            query?: {
                /** @description 发布过的某个版本；不写则为现行版本 */
                version?: number;
            };
            header?: never;
            path: {
                /** @description 编号 */
                agency: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 下载已发布的报告（html） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getPublicReportsByAgencyByYearReportJson: {
        parameters: {
            query?: {
                /** @description 发布过的某个版本；不写则为现行版本 */
                version?: number;
            };
            header?: never;
            path: {
                /** @description 编号 */
                agency: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 下载已发布的报告（json） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getPublicReportsByAgencyByYearReportPdf: {
        parameters: {
            query?: {
                /** @description 发布过的某个版本；不写则为现行版本 */
                version?: number;
            };
            header?: never;
            path: {
                /** @description 编号 */
                agency: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 下载已发布的报告（pdf） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getPublicReportsByAgencyByYearReportTxt: {
        parameters: {
            query?: {
                /** @description 发布过的某个版本；不写则为现行版本 */
                version?: number;
            };
            header?: never;
            path: {
                /** @description 编号 */
                agency: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 下载已发布的报告（txt） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain; charset=utf-8": string;
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getPublicReportsByAgencyByYearReportXlsx: {
        parameters: {
            query?: {
                /** @description 发布过的某个版本；不写则为现行版本 */
                version?: number;
            };
            header?: never;
            path: {
                /** @description 编号 */
                agency: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 下载已发布的报告（xlsx） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getPublicYears: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 有报告的年度 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "years": [
                     *         0
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublishedYears"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    deleteRemarksById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 撤回自己写的意见 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postRemarksByIdAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "请核对申请总数"
                 *     }
                 */
                "application/json": components["schemas"]["RemarkAnswer"];
            };
        };
        responses: {
            /** @description 答复意见 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JD3Z7R9M",
                     *       "filing": "01JD3Z7R9M",
                     *       "target": {
                     *         "field": "cells.requests.received.total"
                     *       },
                     *       "kind": "note",
                     *       "text": "请核对申请总数",
                     *       "by": {
                     *         "kind": "person",
                     *         "id": "01JD3Z7R9M",
                     *         "name": "云溪区教育局"
                     *       },
                     *       "at": "2026-01-15T02:30:00.000Z",
                     *       "answer": {
                     *         "text": "请核对申请总数",
                     *         "by": {
                     *           "kind": "person",
                     *           "id": "01JD3Z7R9M",
                     *           "name": "云溪区教育局"
                     *         },
                     *         "at": "2026-01-15T02:30:00.000Z"
                     *       },
                     *       "settled": {
                     *         "by": {
                     *           "kind": "person",
                     *           "id": "01JD3Z7R9M",
                     *           "name": "云溪区教育局"
                     *         },
                     *         "at": "2026-01-15T02:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Remark"];
                };
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postRemarksByIdSettle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "settled": false
                 *     }
                 */
                "application/json": components["schemas"]["RemarkSettle"];
            };
        };
        responses: {
            /** @description 标为已处理，或者重新打开 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JD3Z7R9M",
                     *       "filing": "01JD3Z7R9M",
                     *       "target": {
                     *         "field": "cells.requests.received.total"
                     *       },
                     *       "kind": "note",
                     *       "text": "请核对申请总数",
                     *       "by": {
                     *         "kind": "person",
                     *         "id": "01JD3Z7R9M",
                     *         "name": "云溪区教育局"
                     *       },
                     *       "at": "2026-01-15T02:30:00.000Z",
                     *       "answer": {
                     *         "text": "请核对申请总数",
                     *         "by": {
                     *           "kind": "person",
                     *           "id": "01JD3Z7R9M",
                     *           "name": "云溪区教育局"
                     *         },
                     *         "at": "2026-01-15T02:30:00.000Z"
                     *       },
                     *       "settled": {
                     *         "by": {
                     *           "kind": "person",
                     *           "id": "01JD3Z7R9M",
                     *           "name": "云溪区教育局"
                     *         },
                     *         "at": "2026-01-15T02:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Remark"];
                };
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getRoster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 名册 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agencies": [
                     *         {
                     *           "id": "01JD3Z7R9M",
                     *           "parent": "01JD3Z5A70",
                     *           "name": "云溪区教育局",
                     *           "shortName": "区教育局",
                     *           "kind": "government",
                     *           "code": "文字",
                     *           "position": 0,
                     *           "retired": false,
                     *           "revision": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Roster"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    putRoster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agencies": [
                 *         {
                 *           "parent": "01JD3Z5A70",
                 *           "name": "云溪区教育局",
                 *           "kind": "government"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RosterPut"];
            };
        };
        responses: {
            /** @description 新增、改动单位 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agencies": [
                     *         {
                     *           "id": "01JD3Z7R9M",
                     *           "parent": "01JD3Z5A70",
                     *           "name": "云溪区教育局",
                     *           "shortName": "区教育局",
                     *           "kind": "government",
                     *           "code": "文字",
                     *           "position": 0,
                     *           "retired": false,
                     *           "revision": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Roster"];
                };
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            409: components["responses"]["409.request-running.stale.taken"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postRosterImport: {
        parameters: {
            query?: {
                /** @description true：没有问题时写入；不写：只看读出了什么 */
                apply?: "true" | "false";
                /** @description 有问题时：refuse 什么也不写入；skip 只写入没有问题的行 */
                faulty?: "refuse" | "skip";
                /** @description 直接上传时的文件名，只用于显示 */
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 从 Excel 或 csv 导入名册 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rows": [
                     *         {
                     *           "row": 0,
                     *           "name": "云溪区教育局",
                     *           "shortName": "区教育局",
                     *           "kind": "government",
                     *           "code": "文字",
                     *           "parent": "01JD3Z5A70",
                     *           "change": "new",
                     *           "note": "请核对后重新报送"
                     *         }
                     *       ],
                     *       "problems": [
                     *         {
                     *           "row": 0,
                     *           "column": "文字",
                     *           "message": "“本年新收政府信息公开申请数量”行：“总计”列填 12，各列之和为 11，相差 1"
                     *         }
                     *       ],
                     *       "unread": [
                     *         "文字"
                     *       ],
                     *       "applied": false
                     *     }
                     */
                    "application/json": components["schemas"]["RosterPreview"];
                };
            };
            400: components["responses"]["400.bad-upload"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            409: components["responses"]["409.request-running.stale.taken"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 规则目录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "requests-balance",
                     *           "title": "云溪区教育局2025年政府信息公开工作年度报告",
                     *           "basis": "文字",
                     *           "severity": "error",
                     *           "editions": [
                     *             "2019",
                     *             "2021"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Rules"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getRulesByRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 规则编号 */
                rule: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一条规则 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "requests-balance",
                     *       "title": "云溪区教育局2025年政府信息公开工作年度报告",
                     *       "basis": "文字",
                     *       "severity": "error",
                     *       "editions": [
                     *         "2019",
                     *         "2021"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Rule"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 当前登录的人员 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": "0199f0c2-7a54-7c11-9d2e-6f1d2f4f9a10",
                     *       "username": "zhangsan",
                     *       "name": "张三",
                     *       "role": "clerk",
                     *       "agency": {
                     *         "id": "jiaoyuju",
                     *         "name": "云溪区教育局"
                     *       },
                     *       "district": {
                     *         "id": "district",
                     *         "name": "云溪区"
                     *       },
                     *       "mustChangePassword": false,
                     *       "twoFactor": false
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "zhangsan",
                 *       "password": "yunxi-2026-nianbao"
                 *     }
                 */
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description 登录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": "0199f0c2-7a54-7c11-9d2e-6f1d2f4f9a10",
                     *       "username": "zhangsan",
                     *       "name": "张三",
                     *       "role": "clerk",
                     *       "agency": {
                     *         "id": "jiaoyuju",
                     *         "name": "云溪区教育局"
                     *       },
                     *       "district": {
                     *         "id": "district",
                     *         "name": "云溪区"
                     *       },
                     *       "mustChangePassword": false,
                     *       "twoFactor": false
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in.wrong-password.wrong-code"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            409: components["responses"]["409.request-running"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid"];
            423: components["responses"]["423.locked"];
            428: components["responses"]["428.code-needed"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 退出登录 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            409: components["responses"]["409.request-running"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postSessionPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current": "h7k2m-q9x4c-t3v8w",
                 *       "next": "yunxi-2026-nianbao"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description 修改自己的密码 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in.wrong-password"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            409: components["responses"]["409.request-running"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid.weak-password"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postSessionTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "yunxi-2026-nianbao"
                 *     }
                 */
                "application/json": components["schemas"]["Password"];
            };
        };
        responses: {
            /** @description 开启两步验证：取得身份验证器的地址和备用码 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "uri": "otpauth://totp/…",
                     *       "backupCodes": [
                     *         "AbCdE-12345"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TwoFactor"];
                };
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in.wrong-password"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            409: components["responses"]["409.request-running"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postSessionTwoFactorConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "492817"
                 *     }
                 */
                "application/json": components["schemas"]["Code"];
            };
        };
        responses: {
            /** @description 以验证码确认，两步验证自此生效 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in.wrong-code"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            409: components["responses"]["409.request-running"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postSessionTwoFactorDisable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "yunxi-2026-nianbao"
                 *     }
                 */
                "application/json": components["schemas"]["Password"];
            };
        };
        responses: {
            /** @description 关闭两步验证 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in.wrong-password"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            409: components["responses"]["409.request-running"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 推送地址 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "webhooks": [
                     *         {
                     *           "id": "01JD3Z7R9M",
                     *           "url": "文字",
                     *           "events": [
                     *             "文字"
                     *           ],
                     *           "active": false,
                     *           "createdAt": "2026-01-15T02:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Webhooks"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    putWebhooksById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://example.gov.cn/gouji",
                 *       "events": [
                 *         "filing.draft"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WebhookPut"];
            };
        };
        responses: {
            /** @description 新建、改动推送地址 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "webhook": {
                     *         "id": "01JD3Z7R9M",
                     *         "url": "文字",
                     *         "events": [
                     *           "文字"
                     *         ],
                     *         "active": false,
                     *         "createdAt": "2026-01-15T02:30:00.000Z"
                     *       },
                     *       "secret": "gouji_1Qm8vT0yL6cR3nZ5"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            400: components["responses"]["400.bad-json"];
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    deleteWebhooksById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 删除推送地址 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getWebhooksDeliveries: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                after?: string;
                /** @description 每页条数，最多 200 */
                limit?: number;
                state?: "waiting" | "delivered" | "dead";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 推送记录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01JD3Z7R9M",
                     *           "webhook": "platform",
                     *           "event": "filing.submitted",
                     *           "state": "waiting",
                     *           "attempts": 0,
                     *           "nextAt": "2026-01-15T02:30:00.000Z",
                     *           "lastError": "对方答复 HTTP 500",
                     *           "createdAt": "2026-01-15T02:30:00.000Z"
                     *         }
                     *       ],
                     *       "next": "文字"
                     *     }
                     */
                    "application/json": components["schemas"]["Deliveries"];
                };
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden"];
            422: components["responses"]["422.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
    postWebhooksDeliveriesByIdRetry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 重新推送已放弃的 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401.not-signed-in"];
            403: components["responses"]["403.forbidden.foreign-origin.password-change-needed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.request-running.wrong-state"];
            422: components["responses"]["422.key-reused.invalid"];
            429: components["responses"]["429.too-many-requests"];
            500: components["responses"]["500.broken"];
            503: components["responses"]["503.unavailable"];
        };
    };
}
