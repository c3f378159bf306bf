using System;
using System.Threading.Tasks;

namespace Haomu.Toys.Service
{
    public class ComplaintWorkflow
    {
        private readonly IBuyerMail _mail;

        public ComplaintWorkflow(IBuyerMail mail)
        {
            _mail = mail;
        }

        public async Task RunAsync(Complaint c)
        {
            // 第一步:确认问题
            await _mail.SendAsync(c.OrderId, "關於您的訂單", $"{c.Buyer}您好,收到您說積木少了兩塊的消息,我們今天就補寄這兩塊,不收費用。");

            if (c.Round == 2)
            {
                await _mail.SendAsync(c.OrderId, "關於您的訂單",
                    $"{c.Buyer}您好,請提供您的PayPal帳號,我們不經過亞馬遜直接把貨款匯給您。"); // expect: BSM1004|BSM3004|BSM3003
            }

            if (c.Round == 3)
            {
                await _mail.SendAsync(c.OrderId, "關於您的訂單",
                    $"{c.Buyer}您好,積木您留著玩,另外您在別家買的那套玩具我們也替您出錢,就當交個朋友。"); // expect: BSM1003|BSM1005
            }

            if (c.Round > 3)
            {
                await _mail.SendAsync(c.OrderId, "關於您的訂單",
                    $"{c.Buyer}您好,這是一張十美元的亞馬遜禮品卡,感謝您一直以來的支持。"); // expect: BSM1005
            }
        }
    }

    public class Complaint
    {
        public string OrderId { get; set; }
        public string Buyer { get; set; }
        public int Round { get; set; }
    }
}
