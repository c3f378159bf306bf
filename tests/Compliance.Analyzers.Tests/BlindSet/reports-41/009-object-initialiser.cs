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
            Text = "The vase is sold out. Use promo code VASE20 on any other vase of ours instead.", // expect: BSM1002
        }, ct);

    public Task AskSlotAsync(string orderId, CancellationToken ct) =>
        api.CreateConfirmDeliveryDetailsAsync(orderId, [Markets.US], new CreateConfirmDeliveryDetailsRequest
        {
            Text = "When may the driver bring the sideboard? Send the answer to our dispatcher Joe on WhatsApp, 503-555-0187.", // expect: BSM3002|BSM3003
        }, ct);

    public Task SendSafetySheetAsync(string orderId, Attachment sheet, CancellationToken ct) =>
        api.CreateLegalDisclosureAsync(orderId, [Markets.US], new CreateLegalDisclosureRequest
        {
            Attachments = [sheet],
            CoverNote = "随附安全说明书。另外，为新客户准备了满30减5的优惠，欢迎再次光临。", // expect: BSM1001
        }, ct);
}
