using System.Collections.Generic;
using System.Threading.Tasks;
using MimeKit;

namespace Quillfeather.Courses.Internal
{
    public class StaffNotifier
    {
        private readonly IMailQueue _queue;

        public StaffNotifier(IMailQueue queue) => _queue = queue;

        public Task WarnAgentAsync(string agentEmail, string agentName, string ticket)
        {
            var message = new MimeMessage();
            message.To.Add(MailboxAddress.Parse(agentEmail));
            message.Subject = "Policy reminder for ticket " + ticket;
            message.Body = new TextPart("plain")
            {
                Text = $"Hi {agentName}, in ticket {ticket} a customer was asked to change a product review. "
                     + "Our team must not do this, whatever the case. Please read chapter 3 of the handbook before your next shift."
            };
            return _queue.EnqueueAsync(message);
        }

        public Task StaffShopAsync(IEnumerable<string> employees)
        {
            var message = new MimeMessage();
            foreach (var e in employees) message.Bcc.Add(MailboxAddress.Parse(e));
            message.Subject = "Staff sale in the canteen";
            message.Body = new TextPart("plain")
            {
                Text = "Dear colleagues, on Friday all employees may buy returned tablets in the canteen at 40% off. Bring your staff badge. Questions: ext. 4417."
            };
            return _queue.EnqueueAsync(message);
        }
    }
}
