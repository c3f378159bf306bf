namespace Halden.Oms.Messaging.Projects.Castellan;

public sealed class CastellanServiceMailBuilder
{
    public string Recall(BuyerContext buyer, string lot) => $"""
            Dear {buyer.Name},

            Units of lot {lot} may overheat. Please stop using yours.
            We have refunded the full purchase price to your original payment method.
            You do not need to return the unit.

            Kind regards
            Castellan
            """;

    public string ReturnInstructions(BuyerContext buyer, string orderId) => $$"""
            Dear {{buyer.Name}},

            To return order {{orderId}}, open https://www.amazon.co.uk/returns and choose a drop-off point.
            The refund is issued as soon as the parcel has been scanned.

            Kind regards
            Castellan
            """;
}
