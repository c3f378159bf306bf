using System.Threading.Tasks;
using FluentEmail.Core;

namespace Nordlys.Webshop.Checkout
{
    public class AbandonedCartMailer
    {
        private readonly IFluentEmail _email;

        public AbandonedCartMailer(IFluentEmail email) => _email = email;

        public Task SendAsync(ShopifyCheckout checkout) =>
            _email
                .To(checkout.Email)
                .Subject("You left something in your Nordlys cart")
                .Body($"Hi {checkout.FirstName}, your cart in our web shop is still here: {checkout.RecoveryUrl}. " +
                      "Finish the Shopify checkout today and shipping is free with code WARMTH.")
                .SendAsync();

        public Task SendLoyaltyAsync(ShopifyCustomer customer) =>
            _email
                .To(customer.Email)
                .Subject("Your Nordlys Club points")
                .Body($"Hi {customer.FirstName}, you have {customer.Points} points in our own shop. 100 points make a voucher of 5 euros.")
                .SendAsync();
    }

    public record ShopifyCheckout(string Email, string FirstName, string RecoveryUrl);
    public record ShopifyCustomer(string Email, string FirstName, int Points);
}
