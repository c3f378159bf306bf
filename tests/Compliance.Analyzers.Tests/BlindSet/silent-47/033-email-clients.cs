using System.Net.Mail;

namespace Bramble.Mailer;

public class InternalMailer(SmtpClient smtp, string sender)
{
    public Task TellFactoryAsync(string factory) =>
        smtp.SendMailAsync(sender, factory, "Offer for 2,000 wall clocks",
            "Dear Mr Chen, with 2,000 pieces we expect the 5% discount of the frame contract. Please confirm by Friday.");

    public Task TellStaffAsync(string team) =>
        smtp.SendMailAsync(sender, team, "Training: what not to write to buyers",
            "Colleagues, messages which promise gift cards for reviews cost us the account. Please read the handbook again.");

    public Task TellBuyerAsync(string relay) =>
        smtp.SendMailAsync(sender, relay, "Your return",
            "Hello, the clock has arrived at our warehouse and the money is on its way back to your card.");

    public void TellBuyerAboutMovement(string relay) =>
        smtp.Send(sender, relay, "Your question about the clock",
            "Hello, the clock ticks softly; the movement can be replaced under the two-year warranty at no cost.");
}
