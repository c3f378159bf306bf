using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace Velora.Beauty.Amazon
{
    public class PostPurchaseMail
    {
        private readonly ISendGridClient _client;
        private static readonly EmailAddress From = new EmailAddress("amazon@velora.example", "Velora");

        public PostPurchaseMail(ISendGridClient client)
        {
            _client = client;
        }

        public async Task SendAsync(AmazonOrderInfo order)
        {
            var to = new EmailAddress(order.RelayAddress);
            var subject = $"Skin test before first use - Amazon order {order.OrderId}";
            var parts = new List<string>
            {
                $"Dear {order.FirstName},",
                "please try the serum on a small patch of skin first and wait for 24 hours.",
                "If you notice redness, stop using it and return it through Your Orders for a full refund.",
                "Join our tester circle and be the first to receive unreleased products at home.", // expect: BSM1006|BSM1005|BSM1007
                "Bring a friend and both of you collect 500 reward points." // expect: BSM1006
            };
            var plain = string.Join(Environment.NewLine, parts);
            var mail = MailHelper.CreateSingleEmail(From, to, subject, plain, null);
            await _client.SendEmailAsync(mail);
        }
    }
}
