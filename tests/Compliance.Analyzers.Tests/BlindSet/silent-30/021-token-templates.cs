using System.Collections.Generic;

namespace Halden.Oms.Messaging.Catalogue;

public static class TokenisedServiceTemplates
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        { "refund.partial", "Dear %Buyer.Name%, as the charger was missing from order %Order.Id%, we have refunded %Amount% through Amazon." },
        { "licence", "Dear {buyerName}, your licence key is {activationCode}. Enter it under Settings > Activation." },
        { "return.label", "Dear [BuyerName], the prepaid label for order [OrderId] is attached. Label number: [ReturnCode]." },
        { "delay", "Dear #BUYER#, order #ORDER# will reach you on #DATE# instead of #PROMISED#. We apologise." },
        { "invoice.zh", "尊敬的{buyerName}，订单 {{order_id}} 的发票已附上，其中“优惠 -{{amount}}”为下单时已抵扣的金额。" },
        { "pickup", "Dear {buyerName}, your parcel is at the pick-up point {pickupName}. Collection code: {pickupCode}." },
    };
}
