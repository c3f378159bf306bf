namespace Erp.Web.Components;

public partial class BuyerMessageComposer
{
    [Parameter] public string OrderId { get; set; } = "";

    private string _draft = "";

    private readonly (string Label, string MessageText)[] _snippets =
    {
        ("Delay", "We apologise: the parcel is one week late because of the strike in the port."),
        ("Warm thanks", "Thank you so much! Next time just message us before ordering and the price will be friendlier."), // expect: BSM1001|BSM1006
        ("Keep it", "Keep the cracked bowl, do not return it. If you accept not to open a claim we hand you back 30 percent."), // expect: BSM1003|BSM1001
        ("Stars", "We are fighting for 4.5 stars and are nearly there. Every full score counts, may we count on yours?"), // expect: BSM2002
        ("Broken", "The bowl arrived broken, I see it in your picture. A new one leaves Hamburg today."),
    };

    private void Insert((string Label, string MessageText) s) => _draft += s.MessageText;

    private Task SendAsync() => Messenger.SendToBuyerAsync(OrderId, _draft);
}
