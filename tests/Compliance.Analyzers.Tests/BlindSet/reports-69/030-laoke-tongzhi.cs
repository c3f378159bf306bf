using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace LanHai.Amazon.Jobs
{
    public class RepeatBuyerJob
    {
        private readonly IAmazonMailRelay relay;
        private readonly IOrderStore store;

        public RepeatBuyerJob(IAmazonMailRelay relay, IOrderStore store)
        {
            this.relay = relay;
            this.store = store;
        }

        public async Task RunAsync()
        {
            var buyers = await store.GetBuyersAsync(minOrders: 2);
            foreach (var b in buyers.Where(x => !x.Blocked))
            {
                var subject = "关于您的订单 " + b.LastOrderId;
                var body = b.Name + "您好，";
                if (b.LastOrderDelayed)
                {
                    body += "上次的包裹延误了三天，我们已将运费退还到您的账户。";
                }

                body += "本周全店滤芯七折，数量有限，先到先得。"; // expect: BSM1001|BSM1007
                body += "加入我们的会员群还能抽奖，最高可中净水器一台。"; // expect: BSM1006
                body += "有问题请加QQ 3300912745。"; // expect: BSM3002
                await relay.SendMailAsync(b.RelayEmail, subject, body);
            }
        }
    }

    public interface IAmazonMailRelay
    {
        Task SendMailAsync(string to, string subject, string body);
    }

    public class RepeatBuyer
    {
        public string Name { get; set; }
        public string RelayEmail { get; set; }
        public string LastOrderId { get; set; }
        public bool LastOrderDelayed { get; set; }
        public bool Blocked { get; set; }
    }

    public interface IOrderStore
    {
        Task<IReadOnlyList<RepeatBuyer>> GetBuyersAsync(int minOrders);
    }
}
