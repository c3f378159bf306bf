using Nop.Core.Domain.Messages;
using Nop.Data;

namespace Nop.Plugin.Misc.AmazonMessages.Services
{
    public class InstallTemplates
    {
        private readonly IRepository<MessageTemplate> _repo;
        public InstallTemplates(IRepository<MessageTemplate> repo) => _repo = repo;

        public void Install(int emailAccountId)
        {
            _repo.Insert(new MessageTemplate
            {
                Name = "Amazon.BuyerDiscount",
                Subject = "%Store.Name%. A present for you",
                Body = "Hello %Customer.FullName%, take %Discount.Amount% off your next order with %Discount.CouponCode%.", // expect: BSM1001|BSM1002
                IsActive = true,
                EmailAccountId = emailAccountId
            });
            _repo.Insert(new MessageTemplate
            {
                Name = "Amazon.BuyerRefund",
                Subject = "%Store.Name%. Refund for order %Order.OrderNumber%",
                Body = "Hello %Customer.FullName%, we have refunded %Order.AmountRefunded% for order %Order.OrderNumber% because one chair arrived scratched.",
                IsActive = true,
                EmailAccountId = emailAccountId
            });
            _repo.Insert(new MessageTemplate
            {
                Name = "Amazon.BuyerSweepstake",
                Subject = "%Store.Name%. Win with us",
                Body = "Hello %Customer.FullName%, post a photo of %Product.Name% in your review and take part in our prize draw for a tablet.", // expect: BSM2001
                IsActive = true,
                EmailAccountId = emailAccountId
            });
        }
    }
}
