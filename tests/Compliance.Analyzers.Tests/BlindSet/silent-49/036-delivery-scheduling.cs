using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Hallberg.Furniture.Amazon;

public class HeavyGoodsDelivery
{
    private readonly IMessagingApi _api;
    private readonly List<string> _marketplaces = new() { "A1PA6795UKMFR9" };
    public HeavyGoodsDelivery(IMessagingApi api) => _api = api;

    public void AskForSlot(string orderId, DateOnly first, DateOnly second)
    {
        var text = $"Your wardrobe (order {orderId}) comes on a pallet of 92 kg. The haulier can deliver on {first:d} or {second:d} between 8 am and noon. "
                 + "Which day suits you? Please tell us also on which floor you live and whether there is a lift.";
        _api.CreateConfirmDeliveryDetails(orderId, _marketplaces, new CreateConfirmDeliveryDetailsRequest(text));
    }

    public void AskForGateCode(string orderId)
    {
        _api.CreateConfirmDeliveryDetails(orderId, _marketplaces,
            new CreateConfirmDeliveryDetailsRequest(text: $"The driver could not open the gate for order {orderId}. Please reply with the gate code or a place where the pallet may be left."));
    }

    public void AskForEngraving(string orderId, string proof)
    {
        _api.ConfirmCustomizationDetails(orderId, _marketplaces, new CreateConfirmCustomizationDetailsRequest
        {
            Text = $"For the engraving of order {orderId} we have read \"{proof}\". Is the spelling right? We start engraving once you have answered."
        });
    }
}
