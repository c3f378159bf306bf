using System;
using System.Net.Mail;
using System.Threading.Tasks;

namespace Ilkley.Candle.Mailer
{
    public class SubjectTricks
    {
        public async Task SendAsync(SmtpClient client, string relay, string orderId, string body)
        {
            using var m = new MailMessage { Subject = "[Important] A word about order " + orderId, Body = body }; // expect: BSM4004
            m.To.Add(relay);
            await client.SendMailAsync(m);
        }

        public string BodyFor(string buyer, bool angry)
        {
            if (angry)
                return $"Dear {buyer}, your review is a lie. Take it down this week or you will hear from our solicitor."; // expect: BSM4003, BSM2004
            return $"Dear {buyer}, the wax number on the lid is the batch, it is safe to burn.";
        }

        public string Recall(string buyer) =>
            $"Dear {buyer}, important: do not light the batch 4471 candle. We have refunded it in full.";
    }
}
