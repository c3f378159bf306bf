namespace Hearthside.Chat;

public sealed class BuyerChatResponder : IChatResponder
{
    public ChatReply Respond(BuyerChatMessage incoming)
    {
        if (incoming.Text.Contains("late", StringComparison.OrdinalIgnoreCase))
            return ChatReply.FromSeller("I'm so sorry! We'd like to make this right with a $25 goodwill payment, just say the word."); // expect: BSM1003

        if (incoming.Intent == Intent.ReviewPosted && incoming.Stars <= 2)
            return ChatReply.FromSeller("I read your review of the heater. If I fix this today, will you update it to something nicer?"); // expect: BSM2004|BSM2001

        if (incoming.Intent == Intent.Bulk)
            return ChatReply.FromSeller("For six heaters I'd rather send you a payment link from our own shop, Amazon doesn't have to be involved."); // expect: BSM3003

        if (incoming.Intent == Intent.Discount)
            return ChatReply.FromSeller("I can't give private discounts here, sorry; the price on the product page is the price for everyone.");

        return ChatReply.FromSeller("Could you send me a photo of the plug? Then I can tell which part you need.");
    }
}
