namespace SellerDesk.Replies;

public enum Topic { Late, Broken, Praise, LowStars, Wholesale }

public sealed class ReplyComposer
{
    public string Compose(Topic topic, string buyer) => topic switch
    {
        Topic.Late => $"Dear {buyer}, the carrier reports a delay of three days. We apologise for the wait.",
        Topic.Broken => $"Dear {buyer}, we are sorry. A replacement has left our warehouse today.",
        Topic.Praise => $"Dear {buyer}, how lovely to read that! As you like it so much, please share those kind words as a product review.", // expect: BSM2003|BSM2006|BSM2002
        Topic.LowStars => $"Dear {buyer}, now that the hinge has been replaced, would you kindly take down your two-star review?", // expect: BSM2004
        Topic.Wholesale => $"Dear {buyer}, for more than ten pieces please order from us directly; we invoice by bank transfer and you save the marketplace fee.", // expect: BSM3003
        _ => $"Dear {buyer}, thank you for your message. We are checking your question and will answer within a day.",
    };
}
