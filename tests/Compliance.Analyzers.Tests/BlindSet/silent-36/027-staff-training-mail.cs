using System.Net.Mail;

namespace Prairie.Internal;

public class TrainingMailer
{
    public void SendToAgents(IEnumerable<string> agents, SmtpClient client)
    {
        foreach (var agent in agents)
        {
            var mail = new MailMessage("compliance@prairie.internal", agent)
            {
                Subject = "Training: what we never write to Amazon buyers",
                Body = "Hello team,\n\nplease remember: never offer a buyer a coupon, a gift card or money for a review. " +
                       "Do not ask a buyer to delete or change a review. Do not name our phone number or our web shop.\n\n" +
                       "The quiz is due on Friday.\n\nCompliance",
            };
            client.Send(mail);
        }
    }
}
