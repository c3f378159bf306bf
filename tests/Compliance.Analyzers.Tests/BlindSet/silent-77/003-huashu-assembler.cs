using System.Collections.Generic;
using System.Text;

namespace Lanqiao.Erp.CustomerService
{
    /// <summary>亚马逊客服回复拼装</summary>
    public class BuyerReplyAssembler
    {
        private readonly Dictionary<string, string> _sentences = new Dictionary<string, string>
        {
            ["hello"] = "您好，感谢您的来信。",
            ["delay"] = "由于天气原因，您的包裹预计会晚到三到五天，给您带来不便非常抱歉。",
            ["refund"] = "我们已经为这笔订单办理全额退款，款项会原路退回您的付款方式。",
            ["resend"] = "缺少的遥控器今天已经免费补寄，请留意查收。",
            ["nodiscount"] = "很抱歉，我们无法提供私人折扣，请以商品页面价格为准。",
            ["nocoupon"] = "我们不能通过站内信发放优惠券，敬请谅解。",
            ["nowechat"] = "按平台规定我们不能添加微信，请直接在这里回复。",
            ["label"] = "预付退货标签已经生成，请在“我的订单”中下载打印。",
            ["bye"] = "如仍有疑问，请直接回复本邮件。"
        };

        public string Assemble(string orderNo, params string[] keys)
        {
            var sb = new StringBuilder();
            sb.Append(_sentences["hello"]);
            sb.Append("关于订单 ").Append(orderNo).Append("：");
            foreach (var key in keys)
            {
                if (_sentences.TryGetValue(key, out var s))
                {
                    sb.Append(s);
                }
            }
            sb.Append(_sentences["bye"]);
            return sb.ToString();
        }
    }
}
