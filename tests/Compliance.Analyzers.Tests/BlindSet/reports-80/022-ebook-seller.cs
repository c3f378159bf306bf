using System.Threading.Tasks;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace Quillfeather.Courses.Amazon
{
    public class CourseAccessMail
    {
        private readonly ISendGridClient _client;
        private readonly EmailAddress _from;

        public CourseAccessMail(ISendGridClient client, EmailAddress from)
        {
            _client = client;
            _from = from;
        }

        public async Task SendAsync(string buyerRelayAddress, string amazonOrderId, string accessKey)
        {
            var subject = "Access key for order " + amazonOrderId;
            var plain = "Your access key is " + accessKey + ". Enter it on the first screen of the course player.\n\n"
                      + "Audio out of sync? Set the buffer to 200 ms in the player menu.\n"
                      + "Already finished? Our watercolour masterclass is out now and students of this one adore it.\n" // expect: BSM1007
                      + "Message Dana on WhatsApp if you get stuck, her number is 447700900912."; // expect: BSM3002

            var mail = MailHelper.CreateSingleEmail(_from, new EmailAddress(buyerRelayAddress), subject, plain, null);
            var response = await _client.SendEmailAsync(mail);
            if (!response.IsSuccessStatusCode)
                throw new MailFailedException("SendGrid answered " + response.StatusCode);
        }

        public Task SendThanksAsync(string buyerRelayAddress)
        {
            var mail = new SendGridMessage { From = _from, Subject = "About your course" };
            mail.AddTo(buyerRelayAddress);
            mail.PlainTextContent = "Hi there, ten readers who rate the course this month will be picked at random for a free tablet."; // expect: BSM2001|BSM1006
            return _client.SendEmailAsync(mail);
        }
    }
}
