namespace OmniSell.Messaging;

public class ChannelTexts
{
    private readonly ISellerLog _log;
    public ChannelTexts(ISellerLog log) => _log = log;

    public Dictionary<string, Func<string, string>> AmazonBuyer => new()
    {
        ["spare-part"] = n => $"Hello {n}, the missing hook was sent today at no cost.",
        ["upsell"] = n => $"Hello {n}, did you know? Our bath mats in the same pattern are now in stock as well.", // expect: BSM1007
        ["keep"] = n => $"Hello {n}, we give you thirty percent back if you keep the curtain and drop the claim.", // expect: BSM1003|BSM1001
        ["mailing"] = n => $"Hello {n}, please tell us your private e-mail address so that we can write to you without Amazon.", // expect: BSM3002|BSM3003
        ["wash"] = n => $"Hello {n}, wash the curtain at 30 degrees and hang it up wet.",
    };

    public string Send(string key, string name)
    {
        if (!AmazonBuyer.TryGetValue(key, out var f))
            throw new KeyNotFoundException("No text for key; coupons and gifts are not allowed here.");
        _log.Write("sent " + key + " (no discount, no gift)");
        return f(name);
    }
}

public interface ISellerLog { void Write(string s); }
