using System;

namespace Blueway.Mail.Templates
{
    public static class MailTemplates
    {
        // expect@+7: BSM1002|BSM1006
        // expect@+7: BSM3001
        public const string Delivered = @"尊敬的{BuyerName}：

您购买的{ProductName}已经送达。首次使用前请先充电四小时，
充电时指示灯为红色，充满后变绿。

另附一张10元代金券，券码 BW-7788，再次购买时即可抵扣。
更多使用技巧请访问我们的官网 www.blueway-audio.cn 查看。

Blueway 客服部";

        public const string Delay = @"尊敬的{BuyerName}：

订单{OrderId}因航班取消延误，预计{Date}送达。
如果您不愿意继续等待，请回复本邮件，我们将取消订单并全额退款。

Blueway 客服部";

        public static string Render(string template, string buyer, string product, string orderId, DateTime date)
        {
            return template
                .Replace("{BuyerName}", buyer)
                .Replace("{ProductName}", product)
                .Replace("{OrderId}", orderId)
                .Replace("{Date}", date.ToString("M月d日"));
        }
    }
}
