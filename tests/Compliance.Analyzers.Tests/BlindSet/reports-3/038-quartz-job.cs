using System;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Quartz;
using WanXiang.Erp.Data;
using WanXiang.Erp.Messaging;

namespace WanXiang.Erp.Jobs
{
    [DisallowConcurrentExecution]
    public class YaoQingPingJiaJob : IJob
    {
        // 不同站点语言不同
        private const string CnTail = "发图文评价给我们看，" + Reward; // expect: BSM2001
        private const string Reward = "可得12元现金";
        private const string Gift = "一台桌面小风扇";

        private readonly ILogger<YaoQingPingJiaJob> _logger;
        private readonly ErpContext _db;
        private readonly IAmazonSender _sender;

        public YaoQingPingJiaJob(ILogger<YaoQingPingJiaJob> logger, ErpContext db, IAmazonSender sender)
        {
            _logger = logger;
            _db = db;
            _sender = sender;
        }

        public async Task Execute(IJobExecutionContext context)
        {
            foreach (var o in _db.NeedFollow(DateTime.Now.AddDays(-14)))
            {
                var msg = o.Lang == "zh"
                    ? $"{o.Buyer}您好，{CnTail}。"
                    : $"Hi {o.Buyer}, we'd be so grateful for a positive review, ideally mentioning how quiet the fan is."; // expect: BSM2002
                await _sender.SendAsync(o.OrderId, msg);

                if (o.HasTicket)
                    await _sender.SendAsync(o.OrderId, $"{o.Buyer}您好，写下带图评论并告知我们，即可获赠{Gift}。"); // expect: BSM2001

                if (o.Delayed)
                    await _sender.SendAsync(o.OrderId, $"{o.Buyer}您好，因仓库盘点，您的风扇延迟到{o.Eta:M月d日}送达，非常抱歉。");
            }
            _logger.LogInformation("邀评任务执行完成，共{Count}单，已跳过已发优惠券的订单", context.RefireCount);
        }
    }
}
