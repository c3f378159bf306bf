using System.Collections.Generic;
using System.Text;

namespace RuiFeng.Amazon.MailCenter
{
    public class BuyerMailLayout
    {
        public string Title { get; set; } = "关于您的亚马逊订单 {orderId}";

        public string Head { get; set; } = "尊敬的 {buyerName}：";

        public Dictionary<string, string> Blocks { get; set; } = new Dictionary<string, string>
        {
            ["滤芯更换"] = "滤芯每三个月更换一次，先关闭进水阀，再逆时针旋下旧滤芯。",
            ["漏水"] = "接口漏水多半是密封圈没压平，我们今天免费补寄两只密封圈。",
            ["加大提醒"] = "<div style='text-align:center;font-size:32px;color:red;background:#ff0'>请先关水阀</div>", // expect: BSM5003|BSM5002
            ["私单"] = "这台机器您以后直接找工厂拿货，走支付宝付款，比平台省事。", // expect: BSM3003|BSM1004
            ["卖家反馈"] = "您把给店铺留的那条卖家反馈撤掉，我们马上转您一百块。", // expect: BSM2005|BSM2001
            ["领券"] = "专属优惠码已经帮您申请好了：RF-8866，下单时填上即可。", // expect: BSM1002
        };

        public string Build(string block, string orderId, string buyerName)
        {
            var sb = new StringBuilder();
            sb.AppendLine(Head.Replace("{buyerName}", buyerName));
            sb.AppendLine(Blocks[block]);
            sb.Append("订单编号：").Append(orderId);
            return sb.ToString();
        }
    }

    public class BuyerMailCenter
    {
        private readonly BuyerMailLayout _layout = new BuyerMailLayout();
        private readonly IRelayMailer _mailer;

        public BuyerMailCenter(IRelayMailer mailer)
        {
            _mailer = mailer;
        }

        public void Send(string relayAddress, string orderId, string buyerName, string block)
        {
            var title = _layout.Title.Replace("{orderId}", orderId);
            _mailer.Send(relayAddress, title, _layout.Build(block, orderId, buyerName));
        }
    }
}
