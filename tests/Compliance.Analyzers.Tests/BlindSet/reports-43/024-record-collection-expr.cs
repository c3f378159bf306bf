namespace YogaMats.Chatbot;

public record CannedReply(string Trigger, string En, string? Zh = null);

public static class CannedReplies
{
    public static readonly CannedReply[] All =
    [
        new("smell", "Hi! Air the mat for two days, the smell of natural rubber goes away.", "您好，瑜伽垫通风两天气味就会散去。"),
        new("cheaper?", "Hi! On our own webshop the very same mat is 9 bucks cheaper, look for Asanaloom.", "您好，我们无法私下调整价格，请以页面价格为准。"), // expect: BSM3003|BSM3001|BSM1001
        new("torn", "Hi! So sorry, we ship a new mat today.", "您好，不想退货的话，不退不换我们补您30元红包。"), // expect: BSM1003|BSM1004
        new("thanks", "Hi! Glad you like it. Namaste.", "您好，喜欢的话去评论区写几句，不喜欢就悄悄告诉客服。"), // expect: BSM2003
        new("strap", "Hi! The strap is not part of the set, the page lists what is in the box."),
        new("stock", "Hi! Purple is sold out for good."),
    ];
}
