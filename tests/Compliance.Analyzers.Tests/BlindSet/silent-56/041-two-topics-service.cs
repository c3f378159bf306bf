using System.Threading;
using System.Threading.Tasks;

namespace Fennwick.CustomerCare.Features.Deliveries;

public sealed class DeliveryReplyWriter(IThreadRepository threads)
{
    public async Task WriteAsync(string threadId, DeliveryState state, CancellationToken ct)
    {
        string reply = state switch
        {
            DeliveryState.Damaged => "Dear customer, the pole arrived bent, so we refunded 30% of this order for the pole. The cloth and the bag are not affected.",
            DeliveryState.Refused => "Dear customer, the parcel was refused at the door and is on its way back. We refund the order in full as soon as the carrier confirms it.",
            DeliveryState.Split => "Dear customer, the order travels in two parcels. The second one holds the carabiners and arrives on Thursday.",
            DeliveryState.Customs => "Dear customer, the customs office has charged you by mistake. We have refunded the duty of this order to your card.",
            _ => "Dear customer, could you tell us which floor the parcel should go to?",
        };

        var thread = await threads.GetAsync(threadId, ct);
        thread.AddReply(reply);
        await threads.SaveAsync(thread, ct);
    }
}
