using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace Jinghe.Kefu.Robot
{
    public class AutoReplyRobot
    {
        private readonly HttpClient _bsm;

        public AutoReplyRobot(HttpClient bsm)
        {
            _bsm = bsm;
        }

        public async Task ReplyAsync(BuyerThread thread, string intent)
        {
            string Hi() => $"{thread.BuyerName}，您好！";

            string Answer()
            {
                if (intent == "ask_price")
                {
                    return "很抱歉，我们不能在站内信里给您额外优惠，价格以商品页面显示为准。";
                }

                if (intent == "ask_invoice")
                {
                    return "发票已随本消息以 PDF 附上，抬头按您提供的公司名称开具。";
                }

                if (intent == "ask_alipay")
                {
                    return "退款只能通过亚马逊原路退回，无法转到支付宝或银行卡。";
                }

                if (intent == "quality")
                {
                    return "非常抱歉电机异响，新机今天发出，旧机不用寄回。";
                }

                return "您的问题已转给专员，二十四小时内会在这里答复您。";
            }

            string Bye() => intent == "quality"
                ? "收到新机后如果仍有异响，请回复本消息，我们为您办理退款。"
                : "感谢您的耐心。";

            await _bsm.PostAsJsonAsync($"/threads/{thread.Id}/reply", new { text = Hi() + Answer() + Bye() });
        }
    }
}
