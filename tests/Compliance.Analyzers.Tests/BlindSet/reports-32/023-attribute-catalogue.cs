using ChannelLoom.Messaging.Abstractions;

namespace ChannelLoom.Features.AmazonReplies;

public enum CannedReply
{
    [BuyerReply("Thank you for writing. The strap measures 24 inches when it is fully extended.")]
    StrapLength,

    [BuyerReply("Thank you for the kind words! It would be lovely if you copied them into a review.")] // expect: BSM2003|BSM2006
    Praise,

    [BuyerReply("Thank you for asking. Bulk orders go faster when you pay us by bank transfer; send me your e-mail and I'll share a quote.")] // expect: BSM3003|BSM3002
    Wholesale,

    [BuyerReply("Thank you for asking. We do not give private discounts; the price you see on Amazon is final.")]
    DiscountRefused,

    [BuyerReply("Thank you for asking. I can make you a special price of Rs. 899 if you order before tonight.")] // expect: BSM1001
    DiscountGranted,

    [BuyerReply("We apologise for the late parcel. Your next two orders will carry no shipping fee.")] // expect: BSM1006|BSM1001|BSM1003
    LateParcel,
}

public static class CannedReplyExtensions
{
    public static string ToBuyerText(this CannedReply reply) =>
        typeof(CannedReply).GetField(reply.ToString())!
            .GetCustomAttribute<BuyerReplyAttribute>()!.Text;
}
