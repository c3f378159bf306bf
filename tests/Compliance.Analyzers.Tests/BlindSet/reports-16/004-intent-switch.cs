namespace Chatterly.Bot.Answers;

public enum Intent { WhereIsIt, Broken, TooDear, Bulk, Other }

public sealed record Ticket(string BuyerName, string OrderId, Intent Intent, decimal Paid);

public static class Responder
{
    public static string Reply(Ticket t) => t switch
    {
        { Intent: Intent.WhereIsIt } => $"Hi {t.BuyerName}, tracking for {t.OrderId} is on the Your Orders page; it should reach you by tomorrow evening.",
        { Intent: Intent.Broken, Paid: < 15m } => $"Hi {t.BuyerName}, sorry about the crack. We have refunded {t.Paid:C} for order {t.OrderId}; no need to post it back.",
        { Intent: Intent.Broken } => $"Hi {t.BuyerName}, sorry about the crack. A new bowl goes out today at no charge under order {t.OrderId}.",
        { Intent: Intent.TooDear } => $"Hi {t.BuyerName}, buy it at full price and I'll bung you fifteen percent back through PayPal afterwards.", // expect: BSM1004|BSM1001
        { Intent: Intent.Bulk } => $"Hi {t.BuyerName}, for twenty or more it's cheaper if we invoice you ourselves, so let's leave Amazon out of it.", // expect: BSM3003
        _ => "Thanks for your message. Could you tell us a little more about what has gone wrong?",
    };
}
