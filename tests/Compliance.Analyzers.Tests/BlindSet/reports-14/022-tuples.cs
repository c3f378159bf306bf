using System.Collections.Generic;
using System.Net.Mail;

namespace Hilltop.Honey
{
    public class HoneyMailer
    {
        private static readonly List<(string Subject, string Body)> Sequence = new List<(string, string)>
        {
            ("Crystals in your honey", "Crystals are natural. Set the jar in warm water; if you would rather return it, we refund it in full."),
            ("One small favor", "We are a family of four with eighty hives. Please, please support us with a 5 star rating."), // expect: BSM2002
            ("Honey fans wanted", "Our newsletter brings recipes and early access to the fall harvest; reply with your e-mail address to be added."), // expect: BSM1007|BSM3002
        };

        private static readonly (string en, string zh) Refill =
            ("Use {promoCode} for your refill jar.", // expect: BSM1002
             "续购蜂蜜请输入折扣码 {promoCode}。"); // expect: BSM1002

        public void Send(SmtpClient smtp, string relay, int step)
        {
            var (subject, body) = Sequence[step];
            smtp.Send("bees@hilltop.example", relay, subject, body);
            if (step == 2) smtp.Send("bees@hilltop.example", relay, "Refill", Refill.en);
        }
    }
}
