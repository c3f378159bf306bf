using System;

namespace Wms.Notices
{
    public class ReturnLetter
    {
        public string Build(ReturnCase rc, string agent)
        {
            // expect@+6: BSM2001
            var letter = $@"{rc.BuyerName} 您好：

您寄回的吸尘器（订单 {rc.OrderId}）已经签收。
经检测，电机确有故障，我们已为您更换新机，快递单号 {rc.TrackingNo}。

另外，收到新机后在商品页写下五星评价，我们将延长保修期至三年作为回报。

客服 {agent}";
            return letter;
        }

        public string BuildRefusal(ReturnCase rc, string agent)
        {
            return $@"{rc.BuyerName} 您好：

订单 {rc.OrderId} 已超过退货期限，但电机仍在保修期内，我们可免费维修。
请回复本消息，我们为您提供退货标签。

客服 {agent}";
        }
    }

    public class ReturnCase
    {
        public string BuyerName { get; init; } = "";
        public string OrderId { get; init; } = "";
        public string TrackingNo { get; init; } = "";
    }
}
