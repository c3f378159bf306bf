namespace PawKitchen.Chat;

public class RefusalReplies
{
    private readonly Dictionary<string, string> _map = new()
    {
        ["cheaper"] = "Hello, we understand the wish, but we cannot offer discounts outside of Amazon or make a special price for one buyer.",
        ["whatsapp"] = "Hello, sorry, WhatsApp is not possible. Everything about the order we write here in the Amazon messages.",
        ["trade"] = "Hello, we can not give money or goods for a review, this is forbidden. We do replace the torn cushion, as it is in the warranty.",
        ["invoice-direct"] = "Hello, we do not sell by direct invoice. Orders are possible only through Amazon.",
        ["便宜点"] = "您好，抱歉，我们不能私下改价，也不能赠送优惠券。",
        ["返现"] = "您好，我们没有任何好评返现活动，若有人以我们的名义联系您，请勿相信。",
        ["转账"] = "您好，退款只能通过亚马逊原路退回，不能用支付宝或微信转账。",
    };

    public string? Find(string key) => _map.GetValueOrDefault(key);
}
