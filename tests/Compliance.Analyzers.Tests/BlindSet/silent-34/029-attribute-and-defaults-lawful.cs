namespace Sandberg.Pianos.Service;

[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class BuyerTextAttribute(string culture, string text) : Attribute
{
    public string Culture => culture;
    public string Text => text;
}

[BuyerText("en", "Dear {Buyer}, the piano needs to stand away from radiators. The guarantee does not cover cracks caused by dry air.")]
[BuyerText("zh-Hant", "{Buyer} 您好，鋼琴請遠離暖氣，因乾燥造成的裂痕不在保固範圍內。")]
public sealed record CareAdvice(string Buyer);

[BuyerText("en", "Dear {Buyer}, the lamp was broken in transit. A new one follows without charge; please throw the old one away.")]
[BuyerText("zh-Hant", "{Buyer} 您好，琴燈在運送途中受損，我們將免費補寄，舊燈請自行丟棄。")]
public sealed record LampReplacement(string Buyer);

public sealed class PianoMessenger(IRelay relay, string signature = "Sandberg Pianos, Rotterdam")
{
    public Task Delay(string orderId, string text = "The stool is held up in customs and will follow a week after the piano.") =>
        relay.SendAsync(orderId, text, signature);

    public Task Missing(string orderId, string text = "The key for the fallboard hangs inside, on the left. If it is not there we send one at once.") =>
        relay.SendAsync(orderId, text, signature);

    public Func<string, Task> Refund => (string orderId) =>
    {
        Task Say(string message = "The return has arrived and the full price has been refunded to your card.") => relay.SendAsync(orderId, message, signature);
        return Say();
    };
}
