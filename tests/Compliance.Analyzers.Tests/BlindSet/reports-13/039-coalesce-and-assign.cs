#nullable enable
namespace Hummel.Marketplace.Reply;

public class ReplyDraft
{
    private string? _body;
    private string? _subject;

    public string? BuyerName { get; init; }
    public string? CustomBody { get; init; }

    public string Subject => _subject ??= "Your message about the stroller";

    public string Body => _body ??= CustomBody
        ?? (BuyerName is null
            ? "Dear customer, we are sorry for the wobbly wheel. We can pay 30 euro into your Wise account today." // expect: BSM1004|BSM3003
            : $"Dear {BuyerName}, we are sorry for the wobbly wheel. A new one is on its way, the repair kit too.");

    public string Closing { get; set; } = "P.S. Mums who buy twice pay less, just so you know."; // expect: BSM1001|BSM1006

    public void UseShort() => _body = "P.S. Grab your discount code in our app: scan the picture on the box."; // expect: BSM1002|BSM3001|BSM1001

    public void UseWheel() => _body = "Please turn the wheel until it clicks, then lock it with the red lever.";
}
