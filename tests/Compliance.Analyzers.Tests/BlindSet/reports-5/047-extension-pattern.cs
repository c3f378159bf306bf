using System;

namespace Wicklow.Messages;

public static class BuyerText
{
    public static string ToBuyerMessage(this OrderEvent e) => e switch
    {
        { Kind: "late", Days: > 5 } => "Your rug is delayed by more than five days. You may wait, or tell us and we cancel and refund it.",
        { Kind: "late" } => $"Your rug will come {e.Days} days later than shown. We are sorry.",
        { Kind: "feedback", Stars: <= 2 } => "Take your bad feedback down today and we won't charge the restocking fee for your return.", // expect: BSM2005|BSM2001
        { Kind: "feedback", Stars: 5 } => "Wonderful, you liked the rug! As a reward we have a 25% coupon for you.", // expect: BSM1002|BSM2001
        { Kind: "stock" } => "The rug has sold out. Please cancel the order yourself and choose 'ordered by mistake' as the reason.", // expect: BSM4001
        _ => throw new InvalidOperationException("no message for " + e.Kind),
    };
}

public record OrderEvent(string Kind, int Days, int Stars);
