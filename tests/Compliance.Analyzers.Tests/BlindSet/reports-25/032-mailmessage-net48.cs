using System.Net.Mail;

namespace Hengda.Kuajing.Service
{
    public class YouJianFaSong
    {
        public void FaGeiMaiJia(string relay, string dingDanHao)
        {
            using (var client = new SmtpClient("smtp.exmail.qq.com", 465))
            {
                var mail = new MailMessage("service@hengda.cn", relay);
                mail.Subject = "A surprise present for order " + dingDanHao; // expect: BSM1005
                mail.Body = "Good day, " +
                    "we put aside a set of brushes as a present for you, no strings attached. " + // expect: BSM1005
                    "Just tell us when you are at home.";
                client.Send(mail);
            }
        }

        public void FaPiao(string relay, string dingDanHao)
        {
            var mail = new MailMessage("service@hengda.cn", relay)
            {
                Subject = "Invoice for order " + dingDanHao,
                Body = "Good day, the VAT invoice you asked for is now in Your Orders, next to the order."
            };
            new SmtpClient("smtp.exmail.qq.com").Send(mail);
        }
    }
}
