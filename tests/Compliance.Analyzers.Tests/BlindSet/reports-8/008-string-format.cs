using System;
using System.Globalization;
using System.Threading.Tasks;

namespace Longgang.Oms.Jobs
{
    public class ReviewChaseJob
    {
        private const string Tpl1 = "Hi {0}, leave a review for the {1} and we will send you a ${2} Amazon gift card by return."; // expect: BSM2001
        private const string Tpl2 = "Hi {0}, the {1} needs 24 hours of charging before first use. The red light turns green when it is done.";

        private readonly IBuyerMessenger _messenger;

        public ReviewChaseJob(IBuyerMessenger messenger) { _messenger = messenger; }

        public async Task RunAsync(OrderRow row)
        {
            var text = string.Format(CultureInfo.InvariantCulture, Tpl1, row.Buyer, row.Title, 20);
            await _messenger.SendToBuyerAsync(row.OrderId, text);

            if (row.HasBattery)
                await _messenger.SendToBuyerAsync(row.OrderId, string.Format(Tpl2, row.Buyer, row.Title));

            if (row.DaysSinceDelivery > 20)
            {
                await _messenger.SendToBuyerAsync(row.OrderId,
                    string.Format("Dear {0}, this is already our third reminder: you have still not written a review for order {1}. Please do it today.", row.Buyer, row.OrderId)); // expect: BSM2006
            }
        }
    }

    public interface IBuyerMessenger { Task SendToBuyerAsync(string orderId, string text); }
    public record OrderRow(string OrderId, string Buyer, string Title, bool HasBattery, int DaysSinceDelivery);
}
