using Polly;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Hafenkontor.Marketplace;

public sealed class LawfulNotifier(IMessagingApi api, IAsyncPolicy retry)
{
    public Task CustomizationAsync(string orderId, List<string> markets) => retry.ExecuteAsync(() =>
        api.ConfirmCustomizationDetailsAsync(orderId, markets, new CreateConfirmCustomizationDetailsRequest
        {
            Text = "You asked for the engraving \"5 stars for the best mum\". May we set it in two lines, and in capital letters?",
        }));

    public Task BrokenAsync(string orderId, List<string> markets) => retry.ExecuteAsync(() =>
        api.CreateUnexpectedProblemAsync(orderId, markets, new CreateUnexpectedProblemRequest
        {
            Text = "The teapot of your order was damaged in our warehouse. We send you another one free of charge; it should arrive on Thursday.",
        }));

    public Task LateAsync(string orderId, List<string> markets, DateOnly day) => retry.ExecuteAsync(() =>
        api.CreateUnexpectedProblemAsync(orderId, markets, new CreateUnexpectedProblemRequest
        {
            Text = $"Because of the strike at the port your order will be late. The new date is {day:d MMMM}. If you do not want to wait, tell us and we refund the full price.",
        }));

    public Task SlotAsync(string orderId, List<string> markets) => retry.ExecuteAsync(() =>
        api.CreateConfirmDeliveryDetailsAsync(orderId, markets, new CreateConfirmDeliveryDetailsRequest
        {
            Text = "The wardrobe weighs 62 kg. Is there a lift in the house, and on which floor do you live?",
        }));
}
