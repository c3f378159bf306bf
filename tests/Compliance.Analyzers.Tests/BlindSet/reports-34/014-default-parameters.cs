namespace Calder.Cycles.Service;

public sealed class BuyerMessenger(
    IMessageRelay relay,
    string footer = "Calder Cycles, Leith. For quick answers write to workshop at calder-cycles dot example.") // expect: BSM3002|BSM3001
{
    public Task Brake(string orderId, string text = "Please bed in the new pads with ten slow stops before you ride in traffic.")
        => relay.SendAsync(orderId, text, footer);

    public Task Season(string orderId, string text = "Lights season is here and our whole range of dynamo lamps is in. Come and browse.") // expect: BSM1007
        => relay.SendAsync(orderId, text, footer);

    public Task Chain(string orderId, bool late)
    {
        Task Say(string message = "The chain was out of stock, so we cancelled it and refunded it to your card.") =>
            relay.SendAsync(orderId, message, footer);

        var apology = (string id, string message = "Your parcel is late. For your trouble, here is a tenner to spend on anything of ours.") // expect: BSM1003|BSM1005|BSM1006|BSM1001
            => relay.SendAsync(id, message, footer);

        return late ? apology(orderId) : Say();
    }
}
