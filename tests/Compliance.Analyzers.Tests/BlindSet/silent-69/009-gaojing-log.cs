using System;
using Microsoft.Extensions.Logging;

namespace XingHe.Kefu.Services
{
    public class EvaluateMonitor
    {
        private readonly ILogger<EvaluateMonitor> logger;

        public EvaluateMonitor(ILogger<EvaluateMonitor> logger)
        {
            this.logger = logger;
        }

        public void Check(EvaluateRecord record)
        {
            if (record == null)
            {
                throw new ArgumentNullException(nameof(record), "评价记录不能为空");
            }

            if (record.Star <= 2)
            {
                logger.LogWarning("店铺 {Shop} 收到差评，ASIN={Asin}，请客服尽快处理", record.Shop, record.Asin);
            }
            else if (record.Star == 5)
            {
                logger.LogInformation("五星好评 +1，ASIN={Asin}", record.Asin);
            }

            if (record.Changed)
            {
                logger.LogInformation("买家已修改评价：{Old} -> {New}", record.OldStar, record.Star);
            }

            if (record.Deleted)
            {
                logger.LogInformation("差评已被买家删除，编号 {Id}", record.Id);
            }

            if (record.RefundAmount > record.OrderAmount)
            {
                throw new InvalidOperationException("退款金额不能大于订单金额");
            }
        }
    }
}
