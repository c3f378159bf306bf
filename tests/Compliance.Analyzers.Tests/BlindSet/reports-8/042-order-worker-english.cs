using System;
using System.Threading;
using System.Threading.Tasks;
using LanTu.Shared.Contracts;
using MassTransit;

namespace LanTu.Workers.Orders
{
    public class ParcelDeliveredConsumer : IConsumer<ParcelDelivered>
    {
        private readonly IBuyerMessageSender _sender;
        public ParcelDeliveredConsumer(IBuyerMessageSender sender) => _sender = sender;

        public async Task Consume(ConsumeContext<ParcelDelivered> context)
        {
            var e = context.Message;
            string text = $"Dear {e.BuyerName},{Environment.NewLine}";

            if (e.Damaged)
            {
                text += "the carrier reported that your parcel was damaged on the way. ";
                text += "Please check the monitor; if it is broken, we send a new one or refund the order, as you prefer.";
            }
            else
            {
                text += "we would be grateful for a positive review with five stars. "; // expect: BSM2002
                text += "It takes two minutes and helps our family business to survive.";
            }

            text += Environment.NewLine;
            text += "PS: In our own online shop lantu-displays.shop you find many more sizes."; // expect: BSM3001|BSM3003
            await _sender.SendMessageAsync(e.OrderId, text, context.CancellationToken);
        }
    }

    public interface IBuyerMessageSender { Task SendMessageAsync(string orderId, string text, CancellationToken ct); }
}
