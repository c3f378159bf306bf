using System.Collections.Generic;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Halden.Connectors.Amazon;

public class OrderDetailsSender
{
    private readonly IMessagingApi _api;
    public OrderDetailsSender(IMessagingApi api) { _api = api; }

    public Task AskEngravingAsync(string orderId, List<string> markets) =>
        _api.ConfirmCustomizationDetailsAsync(orderId, markets, new CreateConfirmCustomizationDetailsRequest
        {
            Text = "You asked for the engraving 'Best gift ever - five stars, Dad!'. Please confirm the spelling before we begin."
        });

    public Task AskSlotAsync(string orderId, List<string> markets) =>
        _api.CreateConfirmDeliveryDetailsAsync(orderId, markets, new CreateConfirmDeliveryDetailsRequest
        {
            Text = "Your wardrobe is delivered by a two-man team. Please tell us which of these days suits you: 4, 5 or 8 March."
        });

    public Task OutOfStockAsync(string orderId, List<string> markets) =>
        _api.CreateUnexpectedProblemAsync(orderId, markets, new CreateUnexpectedProblemRequest(
            text: "A stock-count error means we cannot supply your order. We have cancelled it and refunded you in full."));
}
