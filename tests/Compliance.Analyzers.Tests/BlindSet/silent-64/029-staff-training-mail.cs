using System.Collections.Generic;
using System.Net.Mail;
using System.Threading.Tasks;

namespace Holloway.People.Training
{
    public class ComplianceTrainingMail
    {
        private readonly SmtpClient _smtp;

        public ComplianceTrainingMail(SmtpClient smtp) => _smtp = smtp;

        public async Task InviteAsync(IEnumerable<Employee> supportTeam)
        {
            foreach (var employee in supportTeam)
            {
                var mail = new MailMessage("hr@holloway-group.example", employee.WorkEmail)
                {
                    Subject = "Training on Tuesday: what we may not write to Amazon buyers",
                    Body = $@"Hi {employee.FirstName},

on Tuesday at 10 the whole support team meets in room 3 for the yearly compliance training.
We go through last year's mistakes: messages with coupon codes, messages that asked for five stars, and the one that promised a gift card for a changed review.
None of these may ever be sent to a buyer again. Agents who are unsure should ask their team lead before they press Send.
Please bring your laptop. Lunch is on the company.

Holloway HR"
                };

                await _smtp.SendMailAsync(mail);
            }
        }
    }
}
