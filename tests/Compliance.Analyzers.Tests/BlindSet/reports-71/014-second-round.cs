using System;
using System.Linq;
using System.Threading.Tasks;

namespace Haitun.Yunying.YaoPing
{
    public class ErCiCuiPingJob
    {
        private readonly IOrderStore _orders;
        private readonly IMessageGateway _gateway;

        public ErCiCuiPingJob(IOrderStore orders, IMessageGateway gateway)
        {
            _orders = orders;
            _gateway = gateway;
        }

        public async Task RunAsync(DateTime today)
        {
            // 七天前发过一次，还没留评的订单
            var list = _orders.Query()
                .Where(o => o.FirstAskedOn == today.AddDays(-7) && !o.HasReview)
                .ToList();

            foreach (var o in list)
            {
                var (subject, body) = Text(o.Lang, o.BuyerName, o.Title);
                await _gateway.SendToBuyerAsync(o.AmazonOrderId, subject, body);
            }

            static (string Subject, string Body) Text(string lang, string name, string title) => lang switch
            {
                "zh" => ("再次打扰您",
                         $"{name}您好，上周给您发过一次邀请，看到您还没有评价{title}，所以再来提醒一下，麻烦您抽空写一条评价。"), // expect: BSM2006
                "en" => ("Your recent purchase",
                         $"Hi {name}, a week ago we asked you to review {title} and have not seen anything from you yet, so here is another nudge: please write your review."), // expect: BSM2006
                _ => throw new NotSupportedException(lang),
            };
        }
    }
}
