namespace Libreplex.Messaging.Localisation;

internal static class RefundTexts
{
    public static readonly IReadOnlyDictionary<string, (string Subject, string Body)> En =
        new Dictionary<string, (string, string)>
        {
            ["full"] = ("Refund for order {order_id}", "Dear {name}, the amount of {amount} has been refunded in full to the card with which you paid. Please allow three to five working days."),
            ["part"] = ("Refund for order {order_id}", "Dear {name}, volume 3 was missing from your set. We have refunded {amount}, the price of that volume, through Amazon."),
            ["returnless"] = ("Refund for order {order_id}", "Dear {name}, the spine arrived broken, for which we apologise. You have been refunded and may keep or recycle the book."),
        };

    public static readonly IReadOnlyDictionary<string, string> Zh = new Dictionary<string, string>
    {
        ["full"] = "您好，订单 {order_id} 的款项 {amount} 已通过亚马逊全额退回原支付方式。",
        ["part"] = "您好，套装中缺少第三册，我们已为您退还该册的金额 {amount}。",
        ["returnless"] = "您好，书脊破损，非常抱歉。款项已退回，书无需寄回。",
    };
}
