namespace Tern.Support.Composition;

public class LetterComposer
{
    private readonly IBuyerDirectory _buyers;
    private readonly ISignatureProvider _signatures;

    public LetterComposer(IBuyerDirectory buyers, ISignatureProvider signatures)
    {
        _buyers = buyers;
        _signatures = signatures;
    }

    public string ComposeWarranty(string orderId)
    {
        var lines = new List<string>
        {
            $"Dear {_buyers.NameOf(orderId)},",
            "",
            "the motor of your blind is covered for three years.",
            "Please describe the noise it makes and add a short video to your reply.",
        };
        if (_buyers.IsTrade(orderId))
        {
            lines.Add("A VAT invoice is attached.");
        }
        lines.Add(_signatures.Current);
        return string.Join(Environment.NewLine, lines);
    }

    public string ComposeSpring(string orderId) => string.Join("\n",
        $"Dear {_buyers.NameOf(orderId)},",
        "the cord of your blind can be shortened with the clip in the bag.",
        "Knock 12 pounds off a second blind", // expect: BSM1001
        "by quoting your old order number to us.",
        _signatures.Current);

    public string ComposePanel(string orderId)
    {
        string[] parts =
        [
            $"Dear {_buyers.NameOf(orderId)}, ",
            "the cord guide has to be screwed on, not glued. ",
            "Join our panel of testers and you get each new blind before it goes on sale. ", // expect: BSM1006
            "Shall we add you?",
        ];
        return string.Concat(parts) + _signatures.Current;
    }
}
