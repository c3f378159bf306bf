using Azure;
using Azure.Communication.Email;

namespace Outreach.Creators;

public class AgencyOutreach(EmailClient email, ILogger<AgencyOutreach> log)
{
    public async Task PitchAsync(AgencyContact agency, string campaign)
    {
        var plain = $"Dear {agency.Person}, we look for three YouTube creators of your agency for the campaign {campaign}. " +
                    "Each creator gets the camera bag for free plus a flat fee, marked as advertising. Please send us their rates and reach.";

        await email.SendAsync(WaitUntil.Completed, "partners@camerabag.example", agency.Email, $"Campaign {campaign}", null, plain);
        log.LogInformation("pitched {Campaign} to {Agency}", campaign, agency.Name);
    }

    public async Task InvoiceReminderAsync(AgencyContact agency, string invoiceNo)
    {
        var plain = $"Dear {agency.Person}, your invoice {invoiceNo} lacks the bank details, please send it again to our accounting department.";
        await email.SendAsync(WaitUntil.Completed, "partners@camerabag.example", agency.Email, $"Invoice {invoiceNo}", null, plain);
    }
}

public record AgencyContact(string Name, string Person, string Email);
