using System.Threading;
using System.Threading.Tasks;

namespace Meridian.Amz.Worker;

public class ProblemNotifier(IMessagingApi api)
{
    public Task NotifyCrackAsync(string orderId, CancellationToken ct) =>
        api.CreateUnexpectedProblemAsync(orderId, [Markets.US], new CreateUnexpectedProblemRequest
        {
            Text = "The vase you ordered was damaged in our warehouse. We have refunded the order in full.",
        }, ct);

    public Task NotifyShortageAsync(string orderId, CancellationToken ct) =>
        api.CreateUnexpectedProblemAsync(orderId, [Markets.US], new CreateUnexpectedProblemRequest
        {
            Text = "The vase is sold out, therefore we cancelled the order and refunded the whole amount.",
        }, ct);

    public Task SendKeyAsync(string orderId, string key, CancellationToken ct) =>
        api.CreateDigitalAccessKeyAsync(orderId, [Markets.US], new CreateDigitalAccessKeyRequest
        {
            Text = $"Here is the access code for the pattern software you bought: {key}",
        }, ct);

    public Task AskSlotAsync(string orderId, CancellationToken ct) =>
        api.CreateConfirmDeliveryDetailsAsync(orderId, [Markets.US], new CreateConfirmDeliveryDetailsRequest
        {
            Text = "When may the driver bring the sideboard? Please answer here with a day between Monday and Thursday.",
        }, ct);

    public Task SendSafetySheetAsync(string orderId, Attachment sheet, CancellationToken ct) =>
        api.CreateLegalDisclosureAsync(orderId, [Markets.US], new CreateLegalDisclosureRequest
        {
            Attachments = [sheet],
            CoverNote = "随附法规要求的安全说明书，请在使用花瓶前阅读。",
        }, ct);
}
