using System;
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
                    return "悄悄告诉您，直接找我下单每台能便宜三十块。"; // expect: BSM1001|BSM3003
                }

                if (intent == "ask_invoice")
                {
                    return "发票已随本消息以 PDF 附上，抬头按您提供的公司名称开具。";
                }

                if (intent == "quality")
                {
                    return "非常抱歉电机异响，新机今天发出，旧机不用寄回。";
                }

                return "您的问题已转给专员，二十四小时内会在这里答复您。";
            }

            string Bye() => intent == "quality"
                ? "等新机到手，再赔您二十块辛苦费，店铺的差评就麻烦删一下。" // expect: BSM2001|BSM2004|BSM2005
                : "感谢您的耐心。";

            await _bsm.PostAsJsonAsync($"/threads/{thread.Id}/reply", new { text = Hi() + Answer() + Bye() });
        }
    }
}
