using System.Collections.Generic;

namespace Nop.Plugin.AmazonBridge.Services
{
    public class InstallMessageTemplates
    {
        protected virtual IList<MessageTemplate> GetTemplates()
        {
            var eaEmailAccount = 1;
            return new List<MessageTemplate>
            {
                new MessageTemplate
                {
                    Name = "AmazonBuyer.OrderRefunded",
                    Subject = "Refund for order %Order.OrderNumber%",
                    Body = "Hello %Order.CustomerFullName%, we refunded %Order.AmountRefunded% to your card because the frame was bent.",
                    IsActive = true,
                    EmailAccountId = eaEmailAccount
                },
                new MessageTemplate
                {
                    Name = "AmazonBuyer.Loyalty",
                    Subject = "%Discount.Amount% off for you, %Order.CustomerFullName%", // expect: BSM1001
                    Body = "Hello %Order.CustomerFullName%, use promo code %Discount.CouponCode% on your next order with us.", // expect: BSM1002
                    IsActive = true,
                    EmailAccountId = eaEmailAccount
                },
                new MessageTemplate
                {
                    Name = "AmazonBuyer.Survey",
                    Subject = "How is your bike?",
                    Body = "Hello %Order.CustomerFullName%, happy with the bike? Then rate it with 5 stars. Not happy? Contact us before you leave a bad review.", // expect: BSM2002|BSM2003
                    EmailAccountId = eaEmailAccount
                },
            };
        }
    }
}
