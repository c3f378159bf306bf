namespace MultiChannel.Chat;

public enum Why { Late, Damaged, Address, Warranty, Refused, Oven }

public static class SafeChatReplies
{
    public static string For(Why why, string buyer, string arg = "") => why switch
    {
        Why.Late => $"Hi {buyer}, your package was sorted to the wrong depot, it should arrive by {arg}. Sorry!",
        Why.Damaged => $"Hi {buyer}, sorry about the dent. Would you like a replacement or a full refund?",
        Why.Address => $"Hi {buyer}, is the apartment 4B or 48? The courier could not read it.",
        Why.Warranty => $"Hi {buyer}, your pan is under warranty until {arg}; a new handle is free of charge.",
        Why.Refused => $"Hi {buyer}, we can't offer you money or gifts for a review, that is against the rules.",
        Why.Oven => $"Hi {buyer}, the lid is oven-safe up to 180 degrees, as you supposed.",
        _ => "A colleague is checking your order now."
    };
}
