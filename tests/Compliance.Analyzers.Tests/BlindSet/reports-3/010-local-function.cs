using System;
using System.Linq;
using System.Threading.Tasks;
using HuaTuo.Amazon.Api;
using HuaTuo.Amazon.Model;

namespace HuaTuo.Amazon.Jobs
{
    /// <summary>每天早上9点跑，给昨天签收的订单发消息</summary>
    public class QianShouGenJinJob
    {
        private readonly SpApiClient _client;
        private readonly OrderRepo _repo;

        public QianShouGenJinJob(SpApiClient client, OrderRepo repo)
        {
            _client = client;
            _repo = repo;
        }

        public async Task ExecuteAsync(DateTime riQi)
        {
            var orders = await _repo.QueryAsync(x => x.QianShouRiQi == riQi.Date);

            foreach (var o in orders.Where(x => !x.TuiDing))
            {
                if (o.XuYaoAnZhuang)
                    await FaSong(o, "您好，您购买的跑步机需要两人搬运，请回复方便的送货时间段，我们转告承运商。");
                else
                    await FaSong(o);
            }

            // 默认文案是运营要求的
            async Task FaSong(Order o, string neiRong = "您好！使用满意的话请给我们五星好评，您的好评是我们最大的动力。") // expect: BSM2002
            {
                var r = await _client.SendAsync(o.OrderId, neiRong);
                if (!r.Success) Console.WriteLine("发送失败：" + r.Msg);
            }

            static string TiXing(string dingDan, string qq = "客服QQ 288419903，加我好友处理售后更快") // expect: BSM3002|BSM3003
                => $"您好，关于订单{dingDan}，{qq}。";

            var waiting = await _repo.QueryAsync(x => x.DaiChuLi);
            foreach (var w in waiting)
                await _client.SendAsync(w.OrderId, TiXing(w.OrderId));
        }
    }
}
