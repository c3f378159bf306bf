namespace Galway.Wool;

public delegate string LetterBuilder(string name, string ps = "PS: friends of the flock save 8 euro on the matching hat!"); // expect: BSM1001|BSM1007

public sealed class KnitwearDesk(
    IBuyerChannel channel,
    string signature = "Galway Wool, Co. Galway",
    string upsell = "Have you met our new cashmere range? It makes a lovely companion to your scarf.") // expect: BSM1007
{
    public Task WashAdviceAsync(string orderId, string name, string text = "wash your jumper cold and dry it flat.")
        => channel.SendToBuyerAsync(orderId, $"Dear {name}, {text}\n{upsell}\n{signature}");

    public Task MothAsync(string orderId, string name)
    {
        string Line(string opening = "We are sorry about the moth hole; a new jumper is on its way.",
                    string closing = "And take fifteen euro for your trouble by Revolut, what's your tag?") // expect: BSM1004|BSM3003|BSM1003
            => $"{opening} {closing}";

        return channel.SendToBuyerAsync(orderId, $"Dear {name}, {Line()}");
    }

    public Task SizeAsync(string orderId)
    {
        var compose = (string size, string tail = "You can exchange it at no cost through Your Orders.")
            => $"You asked about size {size}: it is 52 cm across the chest. {tail}";
        return channel.SendToBuyerAsync(orderId, compose("M"));
    }
}
