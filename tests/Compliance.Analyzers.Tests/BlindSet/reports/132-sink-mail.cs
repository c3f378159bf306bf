using System.Net.Mail;
using System.Text;
namespace HuYang.Mail
{
    class YouJian
    {
        public static void Fa(string email, string dingdan, int leixing)
        {
            MailMessage mm = new MailMessage();
            mm.To.Add(email);
            mm.Subject = "订单" + dingdan;
            mm.SubjectEncoding = Encoding.UTF8;
            if (leixing == 0)
            {
                mm.Body = "您好，发票抬头已更正，新发票见附件。";
            }
            else
            {
                mm.Subject = "送您一份小礼物"; // expect: BSM1005
                mm.Body = "您好，回复此邮件领取免费的手机壳，数量有限。"; // expect: BSM1005
            }
            var av = AlternateView.CreateAlternateViewFromString("您好，请到淘宝店“胡杨数码”直接购买，便宜三成。", Encoding.UTF8, "text/plain"); // expect: BSM3003|BSM1001|BSM3001
            if (leixing == 2) mm.AlternateViews.Add(av);
            new SmtpClient("127.0.0.1").Send(mm);
        }
    }
}
