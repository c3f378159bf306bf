using System;
using Microsoft.Extensions.Logging;

namespace Songtao.Plugin.Amz
{
    public partial class XiaoXiShenHe
    {
        private readonly ILogger _logger;

        public XiaoXiShenHe(ILogger logger) => _logger = logger;

        public void ShenHe(string orderId, string neiRong)
        {
            if (neiRong.Contains("好评返现"))
            {
                _logger.LogWarning("订单 {OrderId} 的站内信含有好评返现内容，已拦截", orderId);
                throw new InvalidOperationException("站内信不得以返现、礼品卡换取好评。");
            }

            // 以下内容一律不许出现：加微信、送优惠券、请删除差评
            if (neiRong.Contains("微信") || neiRong.Contains("优惠券") || neiRong.Contains("差评"))
            {
                _logger.LogWarning("订单 {OrderId} 的站内信命中敏感词，转人工审核", orderId);
                return;
            }

            _logger.LogInformation("订单 {OrderId} 的站内信审核通过", orderId);
        }
    }
}
