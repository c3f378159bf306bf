namespace Fennwick.CustomerCare.Chat;

public static class QuickReplies
{
    public static string For(BuyerIntent intent, string buyer) => intent switch
    {
        BuyerIntent.WhereIsMyOrder => $"Hi {buyer}, the parcel left our warehouse and should arrive within the window shown under Your Orders.",
        BuyerIntent.AsksDiscount => $"Hi {buyer}, I can't lower the price here, but order again tomorrow and I'll quietly take a fifth off for you.", // expect: BSM1001|BSM1006
        BuyerIntent.AsksPhone => $"Hi {buyer}, sure, just call me on +44 20 7946 0321 and ask for Ben.", // expect: BSM3002|BSM3003
        BuyerIntent.AsksBulk => $"Hi {buyer}, for ten or more we invoice you directly by bank transfer, which skips the marketplace fee.", // expect: BSM3003
        BuyerIntent.Complaint => $"Hi {buyer}, I'm sorry. I have opened a replacement for you, it ships today.",
        BuyerIntent.BadReview => $"Hi {buyer}, now that it's fixed, would you kindly revisit your two-star review and bring it up to date?", // expect: BSM2004
        _ => $"Hi {buyer}, thank you for your message. Could you tell us which colour arrived?",
    };
}
