using MimeKit;

namespace Thistle.Bagpipes.Mailroom;

internal static class MailFactory
{
    public static MimeMessage Chanter(MailboxAddress relay, string buyer) => Build(relay,
        "Your practice chanter",
        new BodyBuilder
        {
            TextBody = $"Dear {buyer}, the reed sits deep. Ease it out with a twist, never with pliers.",
        });

    public static MimeMessage Goodwill(MailboxAddress relay, string buyer) => Build(relay,
        "A thank-you from Thistle",
        new BodyBuilder
        {
            TextBody = $"Dear {buyer}, reply with the word PIPES and a tartan bag cover is yours, no strings attached.", // expect: BSM1005
        });

    public static MimeMessage Revision(MailboxAddress relay, string buyer) => Build(relay,
        "The drone stopper",
        new BodyBuilder
        {
            TextBody = $"Dear {buyer}, the new drone stopper has been fitted. "
                     + "Perhaps the rating from before the repair "  // expect: BSM2004
                     + "no longer does the pipes justice; would you look at it again?",
        });

    private static MimeMessage Build(MailboxAddress to, string subject, BodyBuilder body)
    {
        var m = new MimeMessage { Subject = subject, Body = body.ToMessageBody() };
        m.To.Add(to);
        return m;
    }
}
