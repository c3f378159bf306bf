namespace Threadbare.Delays;

internal static class DelayTexts
{
    public static IEnumerable<(string Locale, string Text)> ForStrike(string buyer, string orderId, DateOnly eta)
    {
        yield return ("en-GB", $"Dear {buyer}, because of the postal strike order {orderId} will reach you on {eta:d MMMM} instead. If that is too late for you, tell us and we will cancel it and refund you in full.");
        yield return ("en-US", $"Dear {buyer}, order {orderId} is stuck at the carrier's hub. The new delivery date is {eta:MMMM d}. You can wait for it or have a full refund, whichever you prefer.");
        yield return ("zh-CN", $"{buyer}您好，因邮政罢工，订单 {orderId} 预计 {eta:M月d日} 送达。如您不愿等待，我们将取消订单并全额退款。");
        yield return ("zh-HK", $"{buyer} 您好，因郵政罷工，訂單 {orderId} 預計 {eta:M月d日} 送達。如不欲等候，我們會取消訂單並全數退款。");
    }

    public static string Upgrade(string buyer, string orderId) =>
        $"Dear {buyer}, we missed the dispatch date of order {orderId}. To keep the promised day we have moved it to express delivery, at no extra cost to you.";
}
