using Microsoft.Extensions.Logging;
using Quartz;
using System.Threading.Tasks;

namespace Xinghe.Scm.Jobs.Amazon
{
    [DisallowConcurrentExecution]
    public class BuyerCareJob : IJob
    {
        private const string GREETING = "您好，这里是星河家居。";
        private const string PART_TEXT = GREETING + "您购买的书架少了两颗螺丝，补发件今天已经寄出，全程免费。";
        private const string VIP_TEXT = GREETING
            + "感谢您一年来的支持，"
            + "特地给您留了一张三十元的券，"  // expect: BSM1002
            + "书架的安装说明书随信附上。";

        private readonly IAmazonMailbox _mailbox;
        private readonly ILogger<BuyerCareJob> _log;

        public BuyerCareJob(IAmazonMailbox mailbox, ILogger<BuyerCareJob> log)
        {
            _mailbox = mailbox;
            _log = log;
        }

        public async Task Execute(IJobExecutionContext context)
        {
            var orders = await _mailbox.PendingAsync();
            foreach (var o in orders)
            {
                var text = o.IsRepeatBuyer ? VIP_TEXT : PART_TEXT;
                await _mailbox.SendAsync(o.OrderId, text);
                _log.LogInformation("站内信已发送 {OrderId}", o.OrderId);
            }
        }
    }
}
