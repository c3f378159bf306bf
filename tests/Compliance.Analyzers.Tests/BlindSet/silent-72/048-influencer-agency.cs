using System.Threading.Tasks;

namespace Sundial.Marketing.Creators
{
    public class AgencyOutreach
    {
        private readonly IAgencyMailClient _mail;

        public AgencyOutreach(IAgencyMailClient mail) => _mail = mail;

        public Task BriefAsync(Agency agency, string campaign)
        {
            var subject = $"Creator brief: {campaign}";
            var body =
                $"Hello {agency.ContactPerson},\n\n" +
                $"for {campaign} we need six YouTube creators with a garden channel. Each gets the mower for free and a flat fee of 400 euros; " +
                "the video must be marked as paid advertising. Their followers may use code MOW10 in our own online shop.\n\n" +
                "Creators must not post product reviews on Amazon.\n\n" +
                "Invoice to finance@sundial-garden.example please.\n\nSundial Marketing";

            return _mail.SendToAgencyAsync(agency.Email, subject, body);
        }

        public Task PayoutAsync(Agency agency, string invoiceNo)
        {
            return _mail.SendToAgencyAsync(agency.Email, $"Invoice {invoiceNo} paid",
                $"Hello {agency.ContactPerson},\n\nyour agency's invoice {invoiceNo} was paid by bank transfer today.\n\nSundial Marketing");
        }
    }

    public record Agency(string ContactPerson, string Email);
}
