using System.Collections.Generic;
using System.Text;

namespace Qidian.Erp.CustomerService
{
    /// <summary>亚马逊客服话术拼装</summary>
    public class BuyerReplyAssembler
    {
        private readonly Dictionary<string, string> _sentences = new Dictionary<string, string>
        {
            ["hello"] = "您好，感谢您的来信。",
            ["delay"] = "由于港口拥堵，您的包裹预计会晚到三到五天，给您带来不便非常抱歉。",
            ["refund"] = "我们已经为这笔订单办理全额退款，款项会原路退回您的付款方式。",
            ["resend"] = "缺少的螺丝包今天已经免费补寄，请留意查收。",
            ["praise"] = "要是东西用着顺手，麻烦您动动手指给咱们点个五星。", // expect: BSM2002|BSM2003
            ["chat"] = "加一下我们售后的微信 hx_after09，沟通起来更快。", // expect: BSM3002|BSM3003
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
