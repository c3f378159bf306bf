using System.Linq;

namespace BaiLu.KitchenErp.Jobs
{
    public class HuiFuJob
    {
        private readonly IZhanNeiXinClient _client;
        public HuiFuJob(IZhanNeiXinClient client) => _client = client;

        public void Run(IQueryable<Dingdan> orders)
        {
            foreach (var o in orders.Where(x => x.NeedReply))
            {
                var body = "亲爱的" + o.BuyerName + "：\n";
                body += "您反馈的锅盖划痕我们已核实，";
                body += "新锅盖今日补发，不收任何费用。\n";

                if (o.Amount > 50)
                    body += "另外随包裹附赠价值二十美元的硅胶铲一把，聊表心意。\n"; // expect: BSM1005|BSM1003

                if (o.Stars is 1 or 2)
                {
                    body += "收到后烦请抽空修改一下"; // expect: BSM2004
                    body += "之前的评论和星";
                    body += "级，谢谢您的理解。\n";
                }

                _client.SendMessage(o.AmazonOrderId, body + "白鹭厨具客服部");
            }
        }
    }
}
