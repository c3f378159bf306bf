using System.Collections.Generic;

namespace Inkpot.Saas.Templates;

public class ServiceTemplates
{
    public IReadOnlyList<MessageTemplate> Seed() => new List<MessageTemplate>
    {
        new() { Name = "Address", Content = "Hi {{buyer_name}}, the street of order {{order_id}} seems incomplete. Please confirm it." },
        new() { Name = "Coupon question", Content = "Hi {{buyer_name}}, the coupon {{coupon_code}} was applied to order {{order_id}}; see line 3 of the invoice." },
        new() { Name = "RMA", Content = "Hi %Buyer.FirstName%, write the return code %Rma.Code% on the box before the carrier collects it." },
        new() { Name = "Missing", Content = "Hi {buyer}, {refundAmount} for the missing {partName} of this order has been refunded through Amazon." },
        new() { Name = "Refund", Content = "Hi [BuyerName], [RefundAmount] for order [OrderId] has gone back to your card." },
        new() { Name = "激活", Content = "{买家昵称}您好，软件的激活码是{激活码}，请在首次启动时输入。" },
    };
}
