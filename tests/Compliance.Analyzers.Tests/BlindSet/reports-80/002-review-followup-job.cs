using System;
using System.Linq;
using System.Threading.Tasks;
using Hangfire;
using PetNook.Data;
using PetNook.Messaging;

namespace PetNook.Jobs
{
    public class FollowUpJob
    {
        private readonly OrderRepository _orders;
        private readonly BuyerMessageSender _sender;

        private const string DayTen =
            "Hi {FirstName}, how is your pup getting on with the new harness? " +
            "If the fit around the chest is too tight, loosen both side straps before the first walk. " +
            "We are a tiny family team and every five star rating on Amazon keeps our lights on, so please leave us one. "; // expect: BSM2002

        private const string DayTwenty =
            "Hi {FirstName}, " +
            "last week we asked you for a review of the harness and have not seen one yet, so we are asking once more: please post it."; // expect: BSM2006

        private const string LowRating =
            "Hi {FirstName}, we saw the two stars you gave the harness for order {OrderId}. " +
            "We have refunded the full amount. " +
            "Now that this is settled, could you go back and bump those two stars up? "; // expect: BSM2004|BSM2001

        public FollowUpJob(OrderRepository orders, BuyerMessageSender sender)
        {
            _orders = orders;
            _sender = sender;
        }

        [AutomaticRetry(Attempts = 2)]
        public async Task RunAsync(DateTime today)
        {
            var due = await _orders.DeliveredOnAsync(today.AddDays(-10));
            foreach (var o in due.Where(x => !x.BuyerOptedOut))
            {
                await _sender.SendAsync(o.AmazonOrderId, "Your harness, order " + o.AmazonOrderId, Fill(DayTen, o));
            }

            foreach (var o in await _orders.DeliveredOnAsync(today.AddDays(-20)))
            {
                await _sender.SendAsync(o.AmazonOrderId, "Your harness", Fill(DayTwenty, o));
            }

            foreach (var o in await _orders.WithLowRatingAsync(today))
                await _sender.SendAsync(o.AmazonOrderId, "Order " + o.AmazonOrderId, Fill(LowRating, o));
        }

        private static string Fill(string t, Order o) =>
            t.Replace("{FirstName}", o.BuyerFirstName).Replace("{OrderId}", o.AmazonOrderId);
    }
}
