using Amazon.SimpleEmail;
using Amazon.SimpleEmail.Model;

namespace Yunshan.Ses
{
    public class SesService
    {
        private readonly IAmazonSimpleEmailService _ses;
        public SesService(IAmazonSimpleEmailService ses) { _ses = ses; }

        public async Task SendAsync(string to, bool gai)
        {
            var message = new Message
            {
                Subject = new Content("關於您的訂單"),
                Body = new Body
                {
                    Text = new Content(gai
                        ? "您好，請您到評論頁把一顆星改成五顆星，再告訴我們。" // expect: BSM2004|BSM2002
                        : "您好，鍋蓋已補寄，預計三天到貨。"),
                },
            };
            var extra = new Content { Charset = "UTF-8", Data = "您好，老顧客再買一組可享半價優惠。" }; // expect: BSM1001|BSM1006
            await _ses.SendEmailAsync(new SendEmailRequest("a@yunshan.example", new Destination([to]), message));
            if (!gai) await _ses.SendEmailAsync(new SendEmailRequest("a@yunshan.example", new Destination([to]), new Message(extra, new Body(extra))));
        }
    }
}
