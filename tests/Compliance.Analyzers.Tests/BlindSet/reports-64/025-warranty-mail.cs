using System.Threading.Tasks;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace Ridgeway.Warranty
{
    public class WarrantyMail
    {
        private readonly ISendGridClient _sendGrid;
        private readonly EmailAddress _sender;

        public WarrantyMail(ISendGridClient sendGrid, EmailAddress sender)
        {
            _sendGrid = sendGrid;
            _sender = sender;
        }

        public async Task SendAsync(WarrantyCase c)
        {
            var intro = "Hello " + c.BuyerName + ",\n\n" +
                        "your warranty case " + c.Number + " for the backpack in Amazon order " + c.OrderId + " has been checked.\n";

            var decision = c.Accepted
                ? "The broken zip is covered. Please send the backpack to us with the label attached to this message; repair and return shipping are free.\n"
                : "The cut in the fabric was made by a knife and is not covered, so we cannot repair it under the warranty.\n";

            var timing = "The workshop needs about ten working days. We will write to you here if it takes longer.\n";

            var extra = "Owners who rate us with all five stars get two further years of warranty.\n"; // expect: BSM2001|BSM2002

            var close = "\nRidgeway workshop";

            var mail = MailHelper.CreateSingleEmail(
                _sender,
                new EmailAddress(c.RelayAddress),
                "Your warranty case " + c.Number,
                intro + decision + timing + extra + close,
                null);

            await _sendGrid.SendEmailAsync(mail);
        }
    }
}
