using System.Threading;
using System.Threading.Tasks;
using MediatR;
using Northpine.Returns.Domain;
using Northpine.Returns.Messaging;

namespace Northpine.Returns.Handlers;

public class ReturnApprovedHandler : INotificationHandler<ReturnApproved>
{
    private readonly IBuyerSellerMessageService _messages;

    public ReturnApprovedHandler(IBuyerSellerMessageService messages) => _messages = messages;

    public async Task Handle(ReturnApproved e, CancellationToken ct)
    {
        var text = e.Reason switch
        {
            ReturnReason.Defective =>
                $"We approved the return for order {e.OrderId}. Amazon will mail you a prepaid label; we refund the full price once the grill is scanned by the carrier.",
            ReturnReason.NoLongerNeeded =>
                $"We approved the return for order {e.OrderId}. You can print the label in Your Orders. The refund is issued when the grill is back in our warehouse.",
            ReturnReason.BetterPriceFound =>
                $"Before you send the grill from order {e.OrderId} back: tell us the price you saw and we will beat it by five dollars.", // expect: BSM1001
            ReturnReason.NotAsDescribed =>
                $"Sorry about the grill in order {e.OrderId}. Would you keep it if we added a cast-iron pan as a present?", // expect: BSM1005
            _ =>
                $"We received your return request for order {e.OrderId}. Please tell us which part is faulty, so that we can finish the return."
        };

        await _messages.SendAsync(e.OrderId, text, ct);
    }
}
