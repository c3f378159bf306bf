using FluentEmail.Core;

namespace Strath.Mail
{
    public class RelayMails
    {
        private readonly IFluentEmail _mail;
        public RelayMails(IFluentEmail mail) => _mail = mail;

        public Task Answer(string relay, string model) => _mail
            .To(relay)
            .Subject("Your question about " + model)
            .Body("Yes, the strap fits the 42 mm watch. For the 46 mm watch it is too short; in that case return it with our free label.")
            .SendAsync();

        public Task Missing(string relay) => _mail
            .To(relay)
            .Subject("Missing strap")
            .UsingTemplate("Hello @Model.Name, the strap you did not get was posted on @Model.Date, there is nothing to pay.", new { Name = "", Date = "" })
            .SendAsync();
    }
}
