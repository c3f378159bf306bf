using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

public class CustomsDesk
{
    private readonly IMessagingApi _api;
    private static readonly List<string> Mp = new() { "A2VIGQ35RCS4UG" };

    public CustomsDesk(IMessagingApi api) { _api = api; }

    public Task AskTaxIdAsync(string orderId) => _api.CreateConfirmOrderDetailsAsync(orderId, Mp,
        new CreateConfirmOrderDetailsRequest(text: "Customs needs the importer's tax number before your parcel can enter the country. Please reply with it; we use it for this shipment only."));

    public Task DutyAsync(string orderId) => _api.CreateUnexpectedProblemAsync(orderId, Mp,
        new CreateUnexpectedProblemRequest(text: "The customs office charged you duty that the price already contained. We have refunded the amount, $14.20, on this order."));
}
