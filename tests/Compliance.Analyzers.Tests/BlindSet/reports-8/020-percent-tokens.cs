using System.Collections.Generic;
using System.Threading.Tasks;

namespace Shekou.Nop.Plugin.AmazonReply.Services
{
    public class TokenTemplateInstaller
    {
        private readonly IMessageTemplateService _service;

        public TokenTemplateInstaller(IMessageTemplateService service)
        {
            _service = service;
        }

        public async Task InstallAsync()
        {
            var templates = new List<MessageTemplate>
            {
                new MessageTemplate
                {
                    Name = "AmazonBuyer.OrderDelay",
                    Subject = "Order %Order.Number%",
                    Body = "Hello %Buyer.Name%, the truck with order %Order.Number% broke down near Leipzig. The new delivery day is %Order.NewDate%.",
                },
                new MessageTemplate
                {
                    Name = "AmazonBuyer.Birthday",
                    Subject = "Order %Order.Number%",
                    Body = "Hello %Buyer.Name%, happy birthday! Today you save %Discount.Amount% on every order in our store, just mention %Discount.CouponCode%.", // expect: BSM1001|BSM1002
                },
                new MessageTemplate
                {
                    Name = "AmazonBuyer.Lottery",
                    Subject = "Order %Order.Number%",
                    Body = "%Buyer.Name%您好，凡十月下单的顾客均可参加抽奖，奖品是iPad，回复您的T恤尺码即可报名。", // expect: BSM1006
                },
            };

            foreach (var t in templates)
                await _service.InsertAsync(t);
        }
    }
}
