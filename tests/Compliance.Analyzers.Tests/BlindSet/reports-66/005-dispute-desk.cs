using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Meridian.Disputes
{
    public record DisputeReply(string Marketplace, string Language, string Text);

    public class DisputeDesk
    {
        private readonly IAmazonThreadClient _threads;

        public DisputeDesk(IAmazonThreadClient threads) => _threads = threads;

        private static readonly List<DisputeReply> AtoZ = new()
        {
            new("US", "en", "We have looked at your A-to-z claim for order {OrderId}. According to UPS the parcel was left at the side door on {Date}; could you please check there once more?"),
            new("US", "en", "Withdraw the claim within 24 hours or our lawyers will come after you for fraud, we know where you live."), // expect: BSM4003
            new("UK", "en", "Royal Mail confirmed the loss of order {OrderId}. We have refunded the whole amount; there is nothing you need to do."),
            new("DE", "zh", "您好，关于订单 {OrderId} 的索赔，我们已向承运商核实，包裹确认丢失，款项已全额退回您的付款账户。"),
            new("US", "zh", "您先把索赔撤了，我们走PayPal把钱转给您，平台就不用管了。"), // expect: BSM1004|BSM3003
        };

        public async Task AnswerAsync(Dispute d, int choice)
        {
            var r = AtoZ[choice];
            if (r.Marketplace != d.Marketplace) throw new InvalidOperationException("Reply is for another marketplace.");
            await _threads.ReplyAsync(d.ThreadId, r.Text.Replace("{OrderId}", d.OrderId).Replace("{Date}", d.DeliveredOn?.ToString("d") ?? ""));
        }
    }
}
