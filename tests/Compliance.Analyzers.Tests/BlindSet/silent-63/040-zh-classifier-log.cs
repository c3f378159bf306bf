using System;
using Microsoft.Extensions.Logging;

namespace Baichuan.Inbox
{
    public class InboundClassifier
    {
        private readonly ILogger<InboundClassifier> _logger;

        public InboundClassifier(ILogger<InboundClassifier> logger)
        {
            _logger = logger;
        }

        public string Classify(string buyerText)
        {
            if (buyerText == null)
                throw new ArgumentNullException(nameof(buyerText), "买家消息不能为空");

            if (buyerText.Contains("给我优惠券") || buyerText.Contains("便宜一点"))
            {
                _logger.LogInformation("买家索要优惠券，转入议价队列");
                return "议价";
            }
            if (buyerText.Contains("不退款就给差评") || buyerText.Contains("退钱我就改好评"))
            {
                _logger.LogWarning("买家以差评要挟退款，转主管处理，客服不得承诺退款换评价");
                return "差评要挟";
            }
            if (buyerText.Contains("你的微信") || buyerText.Contains("电话多少"))
            {
                _logger.LogInformation("买家索要联系方式");
                return "联系方式";
            }
            return "其他";
        }
    }
}
