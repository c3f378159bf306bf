namespace Galway.Wool;

public delegate string ServiceLetter(string name, string ps = "PS: the jumper must not go into the dryer.");

public sealed class ServiceDesk(
    IBuyerChannel channel,
    string signature = "Galway Wool, Co. Galway",
    string refusal = "I'm afraid we can't take anything off the price or match another shop; what you see on Amazon is what everyone pays.")
{
    public Task RefusePriceAsync(string orderId, string name) =>
        channel.SendToBuyerAsync(orderId, $"Dear {name}, thanks for asking. {refusal}\n{signature}");

    public Task MothAsync(string orderId, string name, bool inStock)
    {
        string Line(string opening = "We are sorry about the moth hole.",
                    string remedy = "A new jumper was posted today; please use the free label to send the other one back.")
            => inStock ? $"{opening} {remedy}" : $"{opening} We have no other in your size, so you were refunded in full.";

        return channel.SendToBuyerAsync(orderId, $"Dear {name}, {Line()}\n{signature}");
    }

    public Task SizeAsync(string orderId)
    {
        var compose = (string size, string tail = "An exchange through Your Orders costs nothing.")
            => $"You asked about size {size}: it is 52 cm across the chest. {tail}";
        return channel.SendToBuyerAsync(orderId, compose("M"));
    }
}
