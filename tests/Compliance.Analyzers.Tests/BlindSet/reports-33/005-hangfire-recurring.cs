using Hangfire;
using System;
using System.Linq;

namespace ShenZhou.Jobs
{
    public class ChongFuCuiPingJob
    {
        private readonly IDingDanService _dd;
        private readonly IAmazonMsgClient _client;

        public ChongFuCuiPingJob(IDingDanService dd, IAmazonMsgClient client)
        {
            _dd = dd; _client = client;
        }

        [AutomaticRetry(Attempts = 2)]
        public void Execute(string dianPu)
        {
            foreach (var o in _dd.ChaWeiPing(dianPu).Take(200))
            {
                // 第一封
                if (o.CuiPingCiShu == 0)
                    _client.SendToBuyer(o.OrderId, "Hello, may we ask you to share your opinion about the product in a review on Amazon?"); // expect: BSM2006
                // 第二封
                else if (o.CuiPingCiShu == 1)
                    _client.SendToBuyer(o.OrderId, "Hello again, we wrote last week and did not see your review yet, could you take one minute for it?"); // expect: BSM2006
                // 第三封
                else
                    _client.SendToBuyer(o.OrderId, "Last letter from us: our small factory lives from good reviews, please do not let the workers lose their rice."); // expect: BSM2002|BSM2006
            }
        }

        public static void Register() =>
            RecurringJob.AddOrUpdate<ChongFuCuiPingJob>("cuiping-us", j => j.Execute("US"), "0 9 * * *");
    }
}
