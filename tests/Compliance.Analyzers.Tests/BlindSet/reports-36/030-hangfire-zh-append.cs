using System.Text;
using Hangfire;

namespace YunCang.Tasks
{
    public class HuiFangRenWu
    {
        private readonly IZhanNeiXin _zhanNeiXin;

        public HuiFangRenWu(IZhanNeiXin zhanNeiXin) { _zhanNeiXin = zhanNeiXin; }

        [AutomaticRetry(Attempts = 2)]
        public void Execute(string orderId, string buyer, int star)
        {
            var sb = new StringBuilder();
            sb.Append("尊敬的").Append(buyer).Append("：\n");
            sb.Append("您的订单 ").Append(orderId).Append(" 已签收。\n");
            if (star > 0 && star <= 3)
            {
                sb.Append("看到您留下的评论，我们很难过，");
                sb.Append("恳请您把那条评论删").Append("除，"); // expect: BSM2004|BSM2001
                sb.Append("产品我们会免费换新。\n");
            }
            else
            {
                sb.Append("为感谢支持，");
                sb.Append("您已自动升级为我们的VIP会员，今后购物每满一百返积分。\n"); // expect: BSM1006
            }
            sb.Append("如有使用问题，直接回复本邮件即可。");
            _zhanNeiXin.Send(orderId, sb.ToString());
        }
    }
}
