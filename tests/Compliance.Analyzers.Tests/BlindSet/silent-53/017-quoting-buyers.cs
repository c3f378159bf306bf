namespace Amplio.Audio.Replies;

public static class QuoteReplies
{
    public static string AboutFlyer(string buyer) =>
        $"Dear {buyer}, you wrote that a card in the box promised \"$20 for a 5-star review\". This card is not from us. Please do not follow it; Amazon forbids such offers.";

    public static string AboutThreat(string buyer, string order) =>
        $"Dear {buyer}, you wrote that you would \"remove the review if we pay\". We cannot agree to that. The earbuds of order {order} are faulty, so we refund them in full in any case.";

    public static string AboutCode(string buyer) =>
        $"Dear {buyer}, you told us that the code you found on a forum was refused at checkout. It was not issued by us, and we do not hand out codes.";

    public static string AboutCall(string buyer) =>
        $"Dear {buyer}, you mention a caller who asked for your bank details in our name. We never phone buyers. Please report the call to Amazon.";
}
