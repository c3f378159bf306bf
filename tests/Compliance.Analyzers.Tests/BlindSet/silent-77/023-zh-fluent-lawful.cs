using System.Collections.Generic;
using System.Threading.Tasks;
using FluentEmail.Core;

namespace Yunfan.Selling.Mails
{
    public class BuyerMailFactory
    {
        private readonly IFluentEmail _email;
        private readonly List<string> _lines = new();

        public BuyerMailFactory(IFluentEmail email) => _email = email;

        public BuyerMailFactory 称呼(string name)
        {
            _lines.Add($"{name}，您好：");
            return this;
        }

        public BuyerMailFactory 说明(string text)
        {
            _lines.Add(text);
            return this;
        }

        public BuyerMailFactory 落款(string shop)
        {
            _lines.Add(shop + " 售后部");
            return this;
        }

        public Task SendAsync(string to, string subject) =>
            _email.To(to).Subject(subject).Body(string.Join("\n", _lines)).SendAsync();
    }

    public class ExchangeFlow
    {
        private readonly BuyerMailFactory _factory;

        public ExchangeFlow(BuyerMailFactory factory) => _factory = factory;

        public async Task RunAsync(ExchangeCase c)
        {
            await _factory
                .称呼(c.Buyer)
                .说明($"订单 {c.OrderId} 的鞋码已为您换成 {c.NewSize} 码，明天寄出。")
                .说明("旧鞋请用“我的订单”里的预付退货标签寄回，三十天内均可。")
                .说明("鞋盒内附有保养说明书和保修卡，保修期为一年。")
                .落款(c.Shop)
                .SendAsync(c.RelayMail, $"订单 {c.OrderId} 换码处理");
        }
    }
}
