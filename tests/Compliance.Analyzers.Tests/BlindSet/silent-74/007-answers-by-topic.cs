namespace Fennimore.Pets.CustomerCare;

public enum Topic { Discount, Stock, Feedback, Label, Praise, Manual }

public class BuyerAnswerComposer
{
    public string Compose(Topic topic, string firstName)
    {
        var text = topic switch
        {
            Topic.Discount => "we can't offer private discounts; the price on the product page is the current one.",
            Topic.Stock => "the red harness is not in stock and we do not know yet when it will be back.",
            Topic.Feedback => "the whistle you hear is acoustic feedback; move the microphone away from the speaker.",
            Topic.Label => "the return label has been created in Your Orders. Stick it over the old one and drop the parcel at any post office.",
            Topic.Praise => "how lovely to hear that Bruno likes his harness. The leash ring he is missing was posted this morning.",
            Topic.Manual => "the instruction manual is attached; the chapter on washing starts on page five.",
            _ => string.Empty,
        };

        return text.Length == 0 ? text : $"Hello {firstName}, {text}";
    }
}
