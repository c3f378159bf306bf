using System.Net.Mail;

namespace Heyi.MailTask
{
    public class GenJinYouJian
    {
        public MailMessage Create(string relay, string name, string asin, string orderNo)
        {
            var mail = new MailMessage("service@heyi-amz.example", relay);
            mail.Subject = $"Order {orderNo}: how to fill the ink";
            // expect@+7: BSM1001|BSM1002|BSM1006|BSM1005
            // expect@+9: BSM3001
            mail.Body = $@"Dear {name},

please shake the bottle before you fill the ink into the pen ({asin}).
Never use it with other brand's ink.

As thank, when you take 3 bottles next time we calculate only 2 bottles ""for you"".

Video lesson:
youtube.com/watch?v=hY2k10pen

Best regards
Heyi";
            return mail;
        }

        public string Cn(string name, string no) => @$"尊敬的{name}：
您的订单{no}少发了一支笔，我们今天已补发，
不需要您支付任何费用。";
    }
}
