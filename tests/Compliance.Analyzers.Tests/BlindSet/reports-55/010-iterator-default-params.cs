namespace Halden.Outreach;

public class BuyerScheduler(IBuyerMessenger messenger, string signature = "Halden Tools, Text us any time: +1 555 0182") // expect: BSM3002
{
    public IEnumerable<string> Drip(string buyer)
    {
        yield return $"Hi {buyer}, the battery of your drill ships at 30% charge. Charge it fully before first use.";
        yield return $"Hi {buyer}, tradespeople who tell a colleague about us earn a free bit set. Interested?"; // expect: BSM1006|BSM1005
        yield return $"Hi {buyer}, the warranty of your drill runs for three years from delivery.";
        yield return $"Hi {buyer}, a quick favour: only the top rating keeps small brands like ours visible."; // expect: BSM2002
    }

    public Task SendGoodwillAsync(string orderId,
        string text = "We know that nothing was wrong with your drill, but here are ten dollars of goodwill anyway.") // expect: BSM1003
        => messenger.SendToBuyerAsync(orderId, text + "\n" + signature);

    public Task SendDelayAsync(string orderId,
        string text = "Your drill is delayed by the carrier and arrives on Monday. You can have a full refund if that is too late.")
        => messenger.SendToBuyerAsync(orderId, text);
}

public interface IBuyerMessenger { Task SendToBuyerAsync(string orderId, string text); }
