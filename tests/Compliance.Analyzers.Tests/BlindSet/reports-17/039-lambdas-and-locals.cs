namespace Driftwood.Automations;

public sealed class AutomationCatalog
{
    public Dictionary<string, Func<OrderInfo, string>> BuyerTexts { get; } = new();

    private static readonly Lazy<string> Closing = new(() => "Best, the Driftwood crew");

    public AutomationCatalog()
    {
        BuyerTexts["pickup"] = o => $"Hi {o.FirstName}, the courier will ring between 8 and 12, please have someone at home for the sofa.";

        BuyerTexts["photo"] = o =>
        {
            var msg = $"Hi {o.FirstName}, reviews with a photo of the sofa take part in our draw for a matching armchair."; // expect: BSM2001
            return msg + "\n" + Closing.Value;
        };

        BuyerTexts["cushion"] = static o => Cushion(o.FirstName);

        static string Cushion(string name)
        {
            string text = $"Hi {name}, let us spoil you: two velvet cushions, no charge, just because you chose us."; // expect: BSM1005
            return text;
        }

        BuyerTexts["warranty"] = o => $"Hi {o.FirstName}, the frame carries a five-year warranty; keep the Amazon invoice as proof.";
    }
}
