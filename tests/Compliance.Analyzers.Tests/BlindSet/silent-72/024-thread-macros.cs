using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Ferncastle.Desk;

public class MacroPack
{
    [JsonPropertyName("name")]
    public string Name { get; init; } = "amazon-uk-returns";

    [JsonPropertyName("macros")]
    public List<MacroEntry> Macros { get; init; } = new()
    {
        new("Refund by Amazon", "Refunds are made by Amazon only, to the card or balance you paid with. We can't pay by PayPal or bank transfer."),
        new("Restock fee", "The kit came back without the cutter, so we kept back the price of the cutter and refunded the rest, 31.40 pounds."),
        new("Return label", "The label is free for you. Print it, or show the code at the drop-off point."),
        new("Order direct", "Thank you for asking, but we only sell on Amazon. Please place the order there."),
        new("Feedback on guide", "You told us that step 3 of the guide is hard to follow. We have passed your feedback on, and a clearer drawing of step 3 is attached."),
        new("Test strips", "You have 50 strips in the tube. If the tube was open on arrival, do not use them; we will replace it."),
        new("Free of", "The cream is free of perfume and nut oil, as printed on the back of the jar."),
        new("Share photos", "Could you share two photos of the crack with us in this thread? We need them for the carrier."),
    };
}

public record MacroEntry(string Title, string Body);
