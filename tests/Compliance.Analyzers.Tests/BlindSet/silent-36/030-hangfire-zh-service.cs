using System.Text;
using Hangfire;

namespace YunCang.Tasks
{
    public class YiChangTongZhi
    {
        private readonly IZhanNeiXin _zhanNeiXin;

        public YiChangTongZhi(IZhanNeiXin zhanNeiXin) { _zhanNeiXin = zhanNeiXin; }

        [AutomaticRetry(Attempts = 2)]
        public void Execute(string orderId, string buyer, bool lost)
        {
            var sb = new StringBuilder();
            sb.Append("尊敬的").Append(buyer).Append("：\n");
            sb.Append("您的订单 ").Append(orderId);
            if (lost)
            {
                sb.Append(" 在运输途中遗失，我们已重新发货，");
                sb.Append("无需您支付任何费用。\n");
            }
            else
            {
                sb.Append(" 被海关查验，预计延迟三天。");
                sb.Append("若您不愿等待，我们可以取消订单并全额退款。\n");
            }
            sb.Append("电线下方的细微信息标签请勿撕下，保修时需要核对。");
            _zhanNeiXin.Send(orderId, sb.ToString());
        }
    }
}
