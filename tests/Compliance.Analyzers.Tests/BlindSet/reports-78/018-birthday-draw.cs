using System.Collections.Generic;
using System.Threading.Tasks;

namespace Marlow.Toys.AmazonDesk
{
    public class SeasonalMessages
    {
        private readonly IAmazonMailbox _mailbox;

        public SeasonalMessages(IAmazonMailbox mailbox)
        {
            _mailbox = mailbox;
        }

        public async Task SendRecallAsync(IEnumerable<ToyOrder> orders)
        {
            foreach (var o in orders)
            {
                var message = $"Safety notice for order {o.OrderId}: the battery cover of the robot can come off. Please stop using it; we have refunded you in full.";
                await _mailbox.SendToBuyerAsync(o.OrderId, message);
            }
        }

        public async Task SendDecemberAsync(IEnumerable<ToyOrder> orders)
        {
            foreach (var o in orders)
            {
                var message = string.Format(
                    "Hello {0}, everyone who ordered in December takes part in our raffle for a games console.", // expect: BSM1006
                    o.BuyerName);
                await _mailbox.SendToBuyerAsync(o.OrderId, message);
            }
        }

        public async Task SendBirthdayAsync(ToyOrder o)
        {
            await _mailbox.SendToBuyerAsync(o.OrderId,
                "When is your child's birthday? Tell us the date and we add it to our birthday calendar."); // expect: BSM3004
        }

        public async Task SendBlackFridayAsync(ToyOrder o)
        {
            await _mailbox.SendToBuyerAsync(o.OrderId,
                "Our Black Friday sale starts on Thursday, don't miss the best deals of the year."); // expect: BSM1007|BSM1001
        }
    }
}
