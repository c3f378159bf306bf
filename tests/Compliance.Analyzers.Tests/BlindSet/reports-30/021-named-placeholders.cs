using System.Collections.Generic;

namespace Halden.Oms.Messaging.Catalogue;

public static class TokenisedBuyerTemplates
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        { "care.discount", "Dear %Buyer.Name%, come back to us within 60 days and enjoy %Discount% off %Product.Name%." }, // expect: BSM1001
        { "care.code", "Dear {buyerName}, {couponCode} is your personal thank-you code. Redeem it at checkout." }, // expect: BSM1002
        { "care.contact", "Dear [BuyerName], our after-sales desk answers e-mails sent to [SupportEmail] within an hour." }, // expect: BSM3002|BSM3003
        { "care.manual", "Dear #BUYER#, the instructions for your order #ORDER# are attached as a PDF." },
        { "care.delay", "Dear {buyerName}, order {orderId} is late. New date: {newDate}. You may cancel for a full refund." },
        { "care.zh.code", "尊敬的{buyerName}，请收下您的专属折扣码 {{coupon_code}}，结账时输入即可。" }, // expect: BSM1002|BSM1001
    };
}
