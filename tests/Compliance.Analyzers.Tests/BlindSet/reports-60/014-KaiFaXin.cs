using System.Net.Mail;
using System.Text;

namespace GuoMao.Tools
{
    public class KaiFaXin
    {
        private const string Footer = "\r\nGuoMao Store on Amazon.co.uk";

        public MailMessage ZuZhuang(AmazonBuyer buyer)
        {
            var mail = new MailMessage("kefu@guomao-mail.com", buyer.MarketplaceEmail);
            mail.Subject = "Your order " + buyer.OrderNo;
            mail.SubjectEncoding = Encoding.UTF8;
            mail.IsBodyHtml = false;

            var zhengWen = new StringBuilder();
            zhengWen.Append("Dear " + buyer.Name + ",\r\n");
            zhengWen.Append("You told us the kettle of order " + buyer.OrderNo + " does not switch off. We refunded 100% to your card this morning.\r\n");
            zhengWen.Append("After you receive the refund, please go to your comment page and make the one star to better star.\r\n"); // expect: BSM2004
            zhengWen.Append("Our new model of kettle is much better, you can find it when you search GuoMao Kettle Pro, it is on sale this week.\r\n"); // expect: BSM1007|BSM3001
            zhengWen.Append(Footer);
            mail.Body = zhengWen.ToString();
            return mail;
        }
    }
}
