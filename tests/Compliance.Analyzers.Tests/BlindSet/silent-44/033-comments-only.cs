using System.Threading.Tasks;

namespace Fjellkant.Messaging.Policies;

/// <summary>
/// Sends the service note two days after delivery.
/// Old versions said "use code TENT10 for 10% off your next order" and "leave us a 5-star review";
/// both were removed after the policy warning of March 2023.
/// </summary>
public sealed class PitchingNotePolicy
{
    // Never again: "Email us at help@fjellkant.example before you leave a negative review."
    public async Task ApplyAsync(IOrder order, IBuyerMessenger messenger)
    {
        /* Marketing wants "free gift for every reviewer" here. Answer is no. */
        if (!order.NeedsSeamSealing)
            return;

        await messenger.SendAsync(
            order.AmazonOrderId,
            "The seams of your tent (order " + order.AmazonOrderId + ") must be sealed before first use. " +
            "The tube of sealer is in the peg bag; " +
            "if it is missing, reply and we post one without charge.");
    }
}
