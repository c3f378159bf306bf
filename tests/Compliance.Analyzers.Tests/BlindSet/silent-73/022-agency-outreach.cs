using System.Collections.Generic;
using HandlebarsDotNet;

namespace Talbot.Partnerships.Agencies;

public sealed class AgencyOutreach
{
    private static readonly IReadOnlyDictionary<string, string> Sources = new Dictionary<string, string>
    {
        ["first-contact"] =
            """
            Dear {{agency.contact}},

            we look for three of the outdoor creators you represent for a paid campaign in May.
            The fee is 900 euros a video, marked as advertising, and each creator may keep the stove.
            Our rate card and the campaign site are at https://partners.talbot.example/may.
            Call me on +49 40 555 0142 if you would rather talk.
            """,
        ["contract"] =
            """
            Dear {{agency.contact}},

            the contract for {{campaign.name}} is attached. Your agency gets 12% of the fees,
            paid by bank transfer thirty days after your invoice.
            """,
    };

    private readonly IMailer _mailer;

    public AgencyOutreach(IMailer mailer) => _mailer = mailer;

    public void Write(Agency agency, Campaign campaign, string key)
    {
        var render = Handlebars.Compile(Sources[key]);
        _mailer.Send(agency.Email, $"Campaign {campaign.Name}", render(new { agency, campaign }));
    }
}
