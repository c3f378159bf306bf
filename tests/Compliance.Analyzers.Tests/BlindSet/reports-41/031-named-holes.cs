using System.Collections.Generic;

namespace Inkpot.Saas.Templates;

public class DefaultAmazonTemplates
{
    public IReadOnlyList<MessageTemplate> Seed() => new List<MessageTemplate>
    {
        new() { Name = "Address", Content = "Hi {{buyer_name}}, the street of order {{order_id}} seems incomplete. Please confirm it." },
        new() { Name = "Comeback", Content = "Hi {{buyer_name}}, {{discount_percent}} off is waiting for you on your next order." }, // expect: BSM1001|BSM1006
        new() { Name = "Code", Content = "Hi %Buyer.FirstName%, apply %Coupon.Code% in the basket and spend less at our store." }, // expect: BSM1002|BSM1001
        new() { Name = "Review trade", Content = "{{买家姓名}}您好，评价上线后，我们就把{{金额}}的礼品卡发给您。" }, // expect: BSM2001
        new() { Name = "Refund", Content = "Hi [BuyerName], [RefundAmount] for order [OrderId] has gone back to your card." },
        new() { Name = "优惠", Content = "{买家昵称}您好，您的专属折扣码是{折扣码}，全店可用。" }, // expect: BSM1002|BSM1001
    };
}
