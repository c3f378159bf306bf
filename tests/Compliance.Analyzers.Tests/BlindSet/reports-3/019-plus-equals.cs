using System;
using Formosa.Bikes.Marketplace.Models;

namespace Formosa.Bikes.Marketplace.Messages
{
    public class ReplyComposer
    {
        private readonly IClock _clock;

        public ReplyComposer(IClock clock)
        {
            _clock = clock;
        }

        // 回覆買家：依問題類型組字串
        public string Compose(Ticket ticket)
        {
            string content = "親愛的" + ticket.BuyerName + "您好：\r\n";

            if (ticket.Topic == Topic.Late)
            {
                content += "因颱風停航，您的自行車坐墊將延後四天送達。";
                content += "若您無法等待，我們可以取消訂單並全額退款。";
            }
            else if (ticket.Topic == Topic.Scratch)
            {
                content += "坐墊刮傷一事非常抱歉，新的坐墊今天已寄出，不需付費。";
                content += "等您收到之後，再請您把評論改為五顆星。"; // expect: BSM2004
            }
            else
            {
                content += "感謝您的耐心。";
                content += "我們準備了折價券要送給您，"; // expect: BSM1002
                content += "金額是" + ticket.CouponAmount + "元，結帳時輸入" + ticket.CouponCode + "。";
            }

            if (_clock.Now.Month == 11)
                content += "\r\n雙十一期間本店全館新品上市，歡迎再來選購！"; // expect: BSM1007

            content += "\r\n客服 " + ticket.Agent;
            return content;
        }
    }
}
