using SendGrid;
using SendGrid.Helpers.Mail;

namespace Agency.Outreach;

public sealed class ClientMailer(ISendGridClient client, ClientProfile profile)
{
    public async Task SendCareMailAsync(AmazonBuyer buyer, CancellationToken ct)
    {
        var plain = $"""
            Hi {buyer.FirstName},

            the lid of your {profile.Product} closes with a quarter turn.
            If the ring came loose, tell us and you get a new one without charge.

            {profile.SignOff}
            """;
        // expect@+4: BSM1001|BSM1006
        var html = $"""
            <p>Hi {buyer.FirstName},</p>
            <p>the lid of your {profile.Product} closes with a quarter turn.</p>
            <p>Because you belong to the family now, your following purchase costs {profile.Percent} % less.</p>
            <p>{profile.SignOff}</p>
            """;
        var mail = MailHelper.CreateSingleEmail(
            new EmailAddress(profile.Sender), new EmailAddress(buyer.Relay),
            "Save this mail: your private price inside", // expect: BSM1001
            plain, html);
        await client.SendEmailAsync(mail, ct);
    }
}
