using System.Linq;
using System.Threading.Tasks;
using Quartz;

namespace Jiuzhou.Jobs
{
    [DisallowConcurrentExecution]
    public class YaoPingJob : IJob
    {
        private readonly OrderRepo _orders;
        private readonly BuyerMessageService _msg;
        public YaoPingJob(OrderRepo orders, BuyerMessageService msg) { _orders = orders; _msg = msg; }

        public async Task Execute(IJobExecutionContext context)
        {
            var list = await _orders.QuYiQianShouAsync(days: 7);
            foreach (var o in list.Where(x => !x.YiTuiKuan))
            {
                var neiRong = "您好 " + o.BuyerName + "，\n"
                    + "感谢您选择我们的投影仪。\n"
                    + "您给出好评后，我们会退还您" + o.FanXianJinE // expect: BSM2001
                    + "美元，请把评价链接发过来。\n"
                    + "祝您愉快！";
                await _msg.SendAsync(o.OrderId, neiRong);
            }

            foreach (var o in list.Where(x => x.YiTuiKuan))
            {
                await _msg.SendAsync(o.OrderId, "您好，您退回的投影仪已签收，" + o.TuiKuanJinE + "美元已按原支付方式退还。");
            }
        }
    }
}
