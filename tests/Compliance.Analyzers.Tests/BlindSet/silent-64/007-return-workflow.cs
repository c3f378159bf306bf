using System;
using System.Threading;
using System.Threading.Tasks;
using MassTransit;

namespace Cartwright.Returns
{
    public class ReturnStatusConsumer : IConsumer<ReturnStatusChanged>
    {
        private readonly IBuyerMessages _messages;

        public ReturnStatusConsumer(IBuyerMessages messages) => _messages = messages;

        public async Task Consume(ConsumeContext<ReturnStatusChanged> context)
        {
            var m = context.Message;
            string text;

            if (m.Status == ReturnStatus.PhotoNeeded)
                text = $"To finish your return for order {m.OrderId} we need a photo of the label on the back of the drill. Please attach it to your reply.";
            else if (m.Status == ReturnStatus.PartialRefundOffered)
                text = $"The drill from order {m.OrderId} came back without its case. We can refund {m.Amount:C} of {m.Paid:C}, or send it back to you. Which do you prefer?";
            else if (m.Status == ReturnStatus.Refunded)
                text = $"We have refunded {m.Amount:C} for order {m.OrderId} to your original payment method, including the return shipping.";
            else if (m.Status == ReturnStatus.Replaced)
                text = $"The replacement for order {m.OrderId} is packed. It is the same model at no extra cost; please keep the old drill's battery.";
            else if (m.Status == ReturnStatus.OutsideWindow)
                text = $"The return window for order {m.OrderId} ended on {m.WindowEnd:MMMM d}, so we cannot accept the return. The two-year warranty still covers defects.";
            else
                throw new ArgumentOutOfRangeException(nameof(m.Status), m.Status, "No buyer text for this return status.");

            await _messages.SendAsync(m.OrderId, text, context.CancellationToken);
        }
    }
}
