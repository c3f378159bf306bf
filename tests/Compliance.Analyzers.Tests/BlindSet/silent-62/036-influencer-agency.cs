using System;
using System.Threading.Tasks;
using Azure;
using Azure.Communication.Email;

namespace Brightloop.Influencers
{
    public class AgencyOutreach
    {
        private readonly EmailClient _email;

        public AgencyOutreach(EmailClient email)
        {
            _email = email;
        }

        public Task InviteAgencyAsync(string agencyEmail, string manager, string creator)
        {
            var html =
                $"<p>Dear {manager},</p>" +
                $"<p>we would like to book {creator} for two Instagram reels in March. The fee is 1,800 euros plus a free set of our resistance bands for the shoot, " +
                "to be labelled as advertising.</p>" +
                "<p>Her followers get their own discount code for our web shop, and your agency receives 8% commission.</p>" +
                "<p>Please call me on +49 30 5550 1188 or write to partnerships@brightloop.example.</p>";

            return _email.SendAsync(WaitUntil.Started, "partnerships@brightloop.example", agencyEmail,
                $"Booking request: {creator}", html);
        }
    }
}
