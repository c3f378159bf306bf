using System.Threading.Tasks;

namespace Quarry.Tools.AmazonDesk;

public class ReturnDesk
{
    private readonly IMessagingClient _messaging;

    public ReturnDesk(IMessagingClient messaging) => _messaging = messaging;

    public Task LabelAsync(
        string orderId,
        string body = "Your prepaid return label is ready. Print it, tape it over the old label and hand the parcel to the driver.")
        => _messaging.SendBuyerMessageAsync(orderId, body);

    public Task PartialAsync(
        string orderId,
        string body = "One of the ten drill bits was missing, so we have refunded a tenth of the price, 2.49 USD, on this order.")
        => _messaging.SendBuyerMessageAsync(orderId, body);

    public Task WarrantyAsync(
        string orderId,
        string body = "The drill is covered by a three-year warranty. Send it in through Amazon's return centre and the repair costs you nothing.",
        string signature = "Quarry Tools, customer desk")
        => _messaging.SendBuyerMessageAsync(orderId, body + "\n\n" + signature);
}
