using MailKit.Net.Smtp;
using MimeKit;

// reminds my two VAs every monday what they must not write
var staff = new[] { "va.maria@team.example", "va.jun@team.example" };
var memo = """
    Hi team,

    three drafts were stopped last week, so once more the house rules:
    1. No coupon codes, no "10% off next time", no gift cards to buyers.
    2. Never ask anybody to delete or change a review, not even nicely.
    3. No five star begging, no "contact us first before you write a review".
    4. No WhatsApp, no phone number, no link to our site.
    Refunds and replacements are fine, always through Seller Central.

    Thanks, Olga
    """;
using var c = new SmtpClient();
c.Connect("smtp.team.example", 465, true);
foreach (var s in staff)
{
    var m = new MimeMessage();
    m.From.Add(MailboxAddress.Parse("olga@team.example"));
    m.To.Add(MailboxAddress.Parse(s));
    m.Subject = "Staff memo: what we never write to buyers";
    m.Body = new TextPart("plain") { Text = memo };
    c.Send(m);
}
