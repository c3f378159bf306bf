using System.Net.Mail;

namespace Keystone.LegacyMail
{
    public class DeliveredMail
    {
        // expect@+5: BSM2003
        private const string Body = @"Dear customer,

your drill should have arrived by now. The battery needs two hours for its first charge.

Not happy? Then please contact us first and do not leave a negative review.

Kind regards
The Keystone team";

        // expect@+2: BSM1002|BSM1001
        private const string SecondBody = @"Dear customer,
type DRILL10 into the promotion box at checkout and you get the bits for 10% less.
Kind regards";

        public MailMessage Build(string relayAddress, bool second)
        {
            return new MailMessage("orders@keystone-tools.example", relayAddress)
            {
                Subject = "Your drill",
                Body = second ? SecondBody : Body,
            };
        }
    }
}
