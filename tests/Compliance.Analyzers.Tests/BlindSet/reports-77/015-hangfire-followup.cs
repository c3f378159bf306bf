using System;
using System.Threading.Tasks;
using Hangfire;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace Larkfield.Jobs.Amazon
{
    public class FollowUpJob
    {
        private readonly ISendGridClient _sendGrid;
        private readonly IOrderStore _store;

        public FollowUpJob(ISendGridClient sendGrid, IOrderStore store)
        {
            _sendGrid = sendGrid;
            _store = store;
        }

        [AutomaticRetry(Attempts = 2)]
        public async Task RunAsync(string orderId, int round)
        {
            var order = await _store.FindAsync(orderId);
            if (order is null || order.OptedOut) return;

            var text = Salute(order) + Main(order, round) + Exit(order);
            var mail = MailHelper.CreateSingleEmail(
                new EmailAddress("noreply@larkfield.example"),
                new EmailAddress(order.AmazonRelayMail),
                $"About order {order.Id}",
                text,
                null);
            await _sendGrid.SendEmailAsync(mail);
        }

        private static string Salute(Order o) => $"Hello {o.BuyerName},\n\n";

        private static string Main(Order o, int round)
        {
            return round switch
            {
                0 => $"one of the two parcels of order {o.Id} was returned to us because the street number is missing. Please send us the number.",
                1 => $"the second parcel of order {o.Id} is on its way again.",
                2 => "a week ago we asked what you think of the lamp and still see no review. A few lines now would be kind.", // expect: BSM2006
                _ => "this is the last time we bother you about that review. Our small family lives off every single star, please don't let us down." // expect: BSM2002|BSM2006
            };
        }

        private static string Exit(Order o) => $"\n\n{o.StoreName}\nTo stop these mails, answer with the word STOP."; // expect: BSM4006
    }
}
