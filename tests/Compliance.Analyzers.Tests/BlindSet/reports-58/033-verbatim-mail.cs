using System.Net.Mail;

namespace Harbour.Mailer
{
    public class ReturnMailer
    {
        private readonly SmtpClient _smtp = new SmtpClient("localhost");

        public void SendReturnAccepted(string from, string relay, string buyer)
        {
            var body = $@"Dear {buyer},

your return request for the tent is accepted. The label is in Your Orders.

Harbour Outdoor";
            _smtp.Send(from, relay, "Return accepted", body);
        }

        public void SendAlternative(string from, string relay, string buyer)
        {
            // expect@+4: BSM1003|BSM1004
            // expect@+5: BSM1002|BSM1006
            var body = $@"Dear {buyer},

instead of sending the tent back, drop the claim and name the sum that would make you happy, we pay it.

On top we add a ""Friends of Harbour"" voucher that you can use in autumn.

Harbour Outdoor";
            _smtp.Send(from, relay, "Your tent", body);
        }
    }
}
