using System;
using System.Threading.Tasks;

namespace Oakum.Logistics
{
    public class HeavyGoodsScheduler
    {
        private readonly IAmazonMessaging _messaging;

        public HeavyGoodsScheduler(IAmazonMessaging messaging) => _messaging = messaging;

        public async Task ProposeSlots(string orderId, DateTime first, DateTime second, int weightKg)
        {
            var text =
                $"Hello, your sofa (order {orderId}, {weightKg} kg) is ready for delivery by a two-person team. " +
                $"We can come on {first:dddd d MMMM} or {second:dddd d MMMM}, between 8 am and 1 pm. " +
                "Please reply with the date that suits you, the floor, and whether there is a lift. " +
                "A gate code, if you have one, would help the drivers.";
            await _messaging.ConfirmDeliveryDetailsAsync(orderId, text);
        }

        public async Task Postpone(string orderId, string reason, DateTime next)
        {
            var text =
                $"Hello, because of {reason} the team cannot reach you tomorrow. " +
                $"The next free slot for order {orderId} is {next:dddd d MMMM}. " +
                "If you would rather not wait, tell us and we cancel the order for you and refund everything.";
            await _messaging.ReportUnexpectedProblemAsync(orderId, text);
        }
    }

    public interface IAmazonMessaging
    {
        Task ConfirmDeliveryDetailsAsync(string orderId, string text);
        Task ReportUnexpectedProblemAsync(string orderId, string text);
    }
}
