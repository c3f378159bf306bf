using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Workers.Loyalty
{
    public class LoyaltyJob
    {
        private readonly IAmazonChat chat;
        private readonly IClock clock;

        public LoyaltyJob(IAmazonChat chat, IClock clock) => (this.chat, this.clock) = (chat, clock);

        public async Task ExecuteAsync(IEnumerable<BuyerOrder> orders)
        {
            foreach (var order in orders)
            {
                var msg = order.Count switch
                {
                    1 => First(order),
                    > 1 and < 5 => Repeat(order),
                    >= 5 => Group(order),
                    _ => null,
                };
                if (msg is null) continue;
                await chat.ReplyToBuyer(order.Id, msg);
            }

            static string First(BuyerOrder o) => "您好" + o.Name + "，您购买的滤芯型号与机器不符，是否需要更换？请回复本消息。";

            static string Group(BuyerOrder o, string qunHao = "6688123")
                => $"{o.Name}您好，加 QQ 群 {qunHao} 找客服小姐姐，滤芯问题随时解答。"; // expect: BSM3002|BSM3003

            string Repeat(BuyerOrder o)
            {
                var hour = clock.Now.Hour;
                var hi = hour < 12 ? "早上好" : "下午好";
                return hi + "，" + o.Name + "！老顾客复购滤芯，" // expect: BSM1001
                     + "给您"
                     + "打"
                     + "七折，联系客服改价。";
            }
        }
    }
}
