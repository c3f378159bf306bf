namespace Integra.Care.Replies;

public static class ReplyCatalogue
{
    public static string For(BuyerIntent intent, string name) => intent switch
    {
        BuyerIntent.WhereIsMyOrder => $"Dear {name}, the tracking page shows your parcel at the local depot.",
        BuyerIntent.Defective => $"Dear {name}, please send a photograph of the defect; we will replace the unit.",
        BuyerIntent.AsksForDiscount => $"Dear {name}, order again and we privately return 20% of the price to you.", // expect: BSM1004|BSM1001|BSM1006
        BuyerIntent.Praise => $"Dear {name}, how kind! Could you repeat these nice words in a review?", // expect: BSM2003|BSM2002|BSM2006
        BuyerIntent.Complaint => $"Dear {name}, before rating us with few stars please talk to us first.", // expect: BSM2003
        BuyerIntent.Invoice => $"Dear {name}, the invoice is attached to this message.",
        _ => $"Dear {name}, thank you for your message.",
    };
}
