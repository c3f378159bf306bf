namespace ChannelLoom.Inbox.Samples;

/// <summary>Incoming messages of buyers, used to train the intent classifier.</summary>
internal static class IncomingSamples
{
    internal static readonly (string BuyerSays, string Intent)[] All =
    [
        ("Can you give me 20% off if I buy three?", "asks-discount"),
        ("The seller on the card says I get a gift card for a 5 star review, is that real?", "reports-scheme"),
        ("Refund me by PayPal and I will delete my review.", "blackmail"),
        ("What is your WhatsApp number? I would rather call.", "asks-contact"),
        ("I already changed my review to five stars, where is my money?", "reports-scheme"),
        ("Do you have a website where I can buy it cheaper?", "asks-off-platform"),
        ("The coupon did not work at checkout.", "coupon-problem"),
        ("Where is my parcel?", "tracking"),
    ];
}

public class IntentTrainer(IModel model)
{
    public void Train()
    {
        foreach (var (text, intent) in IncomingSamples.All)
            model.Add(text, intent);
    }
}
