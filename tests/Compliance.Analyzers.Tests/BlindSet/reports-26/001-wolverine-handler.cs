using Wolverine;

namespace Thistlewood.Books.Fulfilment;

public record ParcelDelivered(string AmazonOrderId, string BuyerName, DateOnly On);
public record SendBuyerMessage(string AmazonOrderId, string Body);

public static class ParcelDeliveredHandler
{
    public static SendBuyerMessage Handle(ParcelDelivered evt)
    {
        return new SendBuyerMessage(
            evt.AmazonOrderId,
            $"Dear {evt.BuyerName}, we trust your books arrived safely on {evt.On:d MMMM}. " +
            "As a courtesy we take 12% off your next order with us; " + // expect: BSM1001|BSM1006
            "simply quote THISTLE12 when you check out. " + // expect: BSM1002
            "Yours sincerely, Thistlewood Books");
    }

    public static SendBuyerMessage Handle(ParcelLost evt) =>
        new(evt.AmazonOrderId, "Dear customer, Royal Mail has declared your parcel lost. We have refunded the order in full to your original payment method.");
}

public record ParcelLost(string AmazonOrderId);
