using System.Net.Mail;
using System.Threading.Tasks;

namespace Wingfat.Commerce.Mailing
{
    public enum MailLang { En, ZhHans, ZhHant }

    public class BuyerMailService
    {
        private readonly SmtpClient _smtp;
        private readonly string _sender;

        public BuyerMailService(SmtpClient smtp, string sender)
        {
            _smtp = smtp;
            _sender = sender;
        }

        public Task SendCustomProofAsync(string relayAddress, string orderId, MailLang lang)
        {
            var (subject, body) = lang switch
            {
                MailLang.ZhHant => ($"【重要】訂單 {orderId} 的印章稿件", "您好，附件為印章的設計稿，請確認字體與內容是否正確，確認後我們即開始製作。"), // expect: BSM4004
                MailLang.ZhHans => ($"订单 {orderId} 的印章稿件", "您好，附件为印章的设计稿，请确认字体与内容是否正确，确认后我们即开始制作。"),
                _ => ($"[IMPORTANT] Proof for your stamp, order {orderId}", "Hello, the proof of your stamp is attached. Please check font and wording; we start engraving once you confirm."), // expect: BSM4004
            };
            return _smtp.SendMailAsync(_sender, relayAddress, subject, body);
        }

        public Task SendInkHintAsync(string relayAddress, string orderId, MailLang lang)
        {
            string body;
            if (lang == MailLang.En)
            {
                body = "Hello, your stamp is filled with oil-based ink, so let each print dry for a minute 🖋️✨"; // expect: BSM5001
            }
            else
            {
                body = "您好，印章使用油性墨水，盖印后请静置一分钟。另附上我们的宣传册和全系列价目表，供您选购。"; // expect: BSM4005|BSM1007
            }
            return _smtp.SendMailAsync(_sender, relayAddress, "Order " + orderId, body);
        }

        public Task AnswerReviewAsync(string relayAddress, string orderId, bool chinese)
        {
            var body = chinese
                ? "您好，您的评价涉嫌诽谤，今晚之前不处理，我们就报警并起诉您，后果自负。" // expect: BSM4003|BSM2004
                : "Hello, people like you are the scum of this marketplace, get lost and never order here again."; // expect: BSM4003
            return _smtp.SendMailAsync(_sender, relayAddress, "Order " + orderId, body);
        }
    }
}
