using System.Threading.Tasks;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Me.SendMail;
using System.Collections.Generic;

namespace Redoubt.Hr.Benefits
{
    public class EmployeeBenefitMailer
    {
        private readonly GraphServiceClient _graph;

        public EmployeeBenefitMailer(GraphServiceClient graph) => _graph = graph;

        public Task SendAnniversaryAsync(Employee e) => SendAsync(e.WorkEmail, $"{e.Years} years at Redoubt",
            $"Dear {e.FirstName},\n\nthank you for {e.Years} years in our warehouse. With your next payslip you get a gift card of 50 pounds, " +
            "and all employees have 30% off in the staff shop in December.\n\nHR, extension 118");

        public Task SendReferralAsync(Employee e) => SendAsync(e.WorkEmail, "内部推荐奖励",
            $"{e.FirstName} 您好：\n\n您推荐的候选人已通过试用期，推荐奖金 2000 元随本月工资发放。有问题请加人事微信 redoubt-hr。\n\n人力资源部");

        private Task SendAsync(string to, string subject, string text)
        {
            return _graph.Me.SendMail.PostAsync(new SendMailPostRequestBody
            {
                Message = new Message
                {
                    Subject = subject,
                    Body = new ItemBody { ContentType = BodyType.Text, Content = text },
                    ToRecipients = new List<Recipient> { new() { EmailAddress = new EmailAddress { Address = to } } }
                }
            });
        }
    }

    public record Employee(string FirstName, string WorkEmail, int Years);
}
