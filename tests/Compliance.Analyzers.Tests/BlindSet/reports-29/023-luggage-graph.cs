using System.Threading.Tasks;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Me.SendMail;

namespace GlobeCase.CustomerCare
{
    public class RelayMailer
    {
        private readonly GraphServiceClient graph;
        public RelayMailer(GraphServiceClient graph) => this.graph = graph;

        public Task LockCombination(string relay) => Send(relay, "Lock of your suitcase",
            "The lock leaves the factory at 0-0-0. Press the pin with a pen, choose your own digits, release the pin.");

        public Task CrackedShell(string relay) => Send(relay, "Your suitcase",
            "<p>We saw the photo of the shell. Please send your private e-mail address so that we can settle this between us, outside of Amazon.</p>"); // expect: BSM3003|BSM3002

        public Task Summer(string relay) => Send(relay, "Your suitcase",
            "<p>From Friday on our whole range of trolleys is reduced by a third. Stock up before your holiday!</p>"); // expect: BSM1001|BSM1007

        private Task Send(string relay, string subject, string html)
        {
            var message = new Message { Subject = subject, Body = new ItemBody { ContentType = BodyType.Html, Content = html } };
            message.ToRecipients = new() { new Recipient { EmailAddress = new EmailAddress { Address = relay } } };
            return graph.Me.SendMail.PostAsync(new SendMailPostRequestBody { Message = message });
        }
    }
}
