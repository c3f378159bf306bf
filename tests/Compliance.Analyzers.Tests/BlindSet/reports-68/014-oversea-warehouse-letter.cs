using System.Net.Mail;
using System.Threading.Tasks;

namespace GangWan.Oms.HaiwaiCang
{
    public class HaiwaiCangLetter
    {
        private readonly SmtpClient _client;
        private readonly string _from;

        public HaiwaiCangLetter(SmtpClient client, string from)
        {
            _client = client;
            _from = from;
        }

        public async Task QuehuoAsync(string buyerMail, string orderId, string sku)
        {
            var msg = new MailMessage(_from, buyerMail);
            msg.Subject = "Order " + orderId;
            // expect@+4: BSM4001
            msg.Body = @"Dear friend,

our US warehouse has no more stock of this item.
Could you do us a favor and cancel the order by yourself? Otherwise our account get a bad mark.

Sorry again
Team Harbor";
            await _client.SendMailAsync(msg);
        }

        public async Task ShouduanAsync(string buyerMail, string orderId)
        {
            var msg = new MailMessage(_from, buyerMail);
            msg.Subject = "Wrong item in order " + orderId;
            msg.Body = @"Dear friend,

the warehouse put the blue cover in the box, you ordered the grey one.
The grey cover is sent today by UPS. You can keep the blue cover or throw it away.

Sorry again
Team Harbor";
            await _client.SendMailAsync(msg);
        }

        public async Task XinpinAsync(string buyerMail, string orderId)
        {
            // expect@+4: BSM1007
            // expect@+4: BSM1002
            var body = @"Dear friend,

we open a second store for garden lights, come and see what we have there.
A voucher of $12 is reserved for you, just tell us yes.

Team Harbor";
            await _client.SendMailAsync(new MailMessage(_from, buyerMail, "Order " + orderId, body));
        }
    }
}
