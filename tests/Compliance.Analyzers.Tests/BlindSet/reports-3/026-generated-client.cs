using System.Collections.Generic;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Stonebridge.Worker;

public sealed class MessagingFacade
{
    private static readonly List<string> Us = new() { "ATVPDKIKX0DER" };
    private readonly IMessagingApi _api;

    public MessagingFacade(IMessagingApi api) => _api = api;

    public Task AskPersonalisationAsync(string orderId) =>
        _api.ConfirmCustomizationDetailsAsync(orderId, Us, new CreateConfirmCustomizationDetailsRequest
        {
            Text = "Hello, the dog tag has room for 12 characters and your text has 15. How would you like to shorten it?",
        });

    public Task SendLicenseAsync(string orderId, string key) =>
        _api.CreateDigitalAccessKeyAsync(orderId, Us, new CreateDigitalAccessKeyRequest(
            text: $"Your activation key is {key}. Enter it on the first start of the program."));

    public Task ScheduleAsync(string orderId, string day) =>
        _api.CreateConfirmDeliveryDetailsAsync(orderId, Us, new CreateConfirmDeliveryDetailsRequest(
            text: $"Hello, the treadmill can be delivered on {day} between 9 and 12. Shall we tell the carrier that this suits you? By the way, we're running a clearance on yoga mats this week.")); // expect: BSM1007

    public Task ConfirmDetailsAsync(string orderId) =>
        _api.CreateConfirmOrderDetailsAsync(orderId, Us, new CreateConfirmOrderDetailsRequest
        {
            Text = "Hello, before we ship the tag: a promo voucher worth $5 is attached for the next one, simply quote TAG5.", // expect: BSM1002
        });

    public Task ProblemAsync(string orderId, bool alreadyReviewed)
    {
        var req = new CreateUnexpectedProblemRequest();
        req.Text = alreadyReviewed
            ? "Hello, we will only ship the replacement tag once your negative review is gone." // expect: BSM2001|BSM2004
            : "Hello, the ring of the tag was defective. A replacement ships today, free of charge.";
        return _api.CreateUnexpectedProblemAsync(orderId, Us, req);
    }
}
