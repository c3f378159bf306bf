using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Lakeside.Kayaks.Amazon;

public class ConfirmOrderService
{
    private static readonly List<string> Marketplaces = new() { "ATVPDKIKX0DER" };
    private readonly IMessagingApi _api;

    public ConfirmOrderService(IMessagingApi api)
    {
        _api = api;
    }

    public Task AskForColourAsync(string orderId, string model) =>
        _api.CreateConfirmOrderDetailsAsync(orderId, Marketplaces, new CreateConfirmOrderDetailsRequest(
            text: $"Hello, the {model} spray skirt comes in red or teal but your order does not say which. Please reply with one of the two."));

    public Task ArrangeDropOffAsync(string orderId, DateOnly day) =>
        _api.CreateConfirmDeliveryDetailsAsync(orderId, Marketplaces, new CreateConfirmDeliveryDetailsRequest(
            text: $"Hello, the lorry with your kayak can come on {day:dddd, d MMMM} between 8 and 12. " +
                  "It is 4.2 m long, so somebody has to be there to take the other end. " +
                  "Choose your slot on lakeside-kayaks.example/slots and we will do the rest.")); // expect: BSM3001

    public Task AskForNameDecalAsync(string orderId) =>
        _api.ConfirmCustomizationDetailsAsync(orderId, Marketplaces, new CreateConfirmCustomizationDetailsRequest(
            text: "Hello, which name shall we print on the bow? Up to 12 letters. " +
                  "To see how it looks on the water, point your phone at the QR code on our Instagram page @lakesidekayaks.")); // expect: BSM3001|BSM3002|BSM1007

    public Task TellAboutHullDamageAsync(string orderId) =>
        _api.CreateUnexpectedProblemAsync(orderId, Marketplaces, new CreateUnexpectedProblemRequest(
            text: "Hello, the freight company dented your kayak while loading. We can send another one in two weeks or refund everything now. Which do you prefer?"));
}
