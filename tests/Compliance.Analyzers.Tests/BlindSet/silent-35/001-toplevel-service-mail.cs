using MailKit.Net.Smtp;
using MimeKit;

// small problems of the day, one line per order
using var c = new SmtpClient();
c.Connect("smtp.ionos.com", 587);
foreach (var l in File.ReadLines("problems.csv"))
{
    var o = l.Split(',');
    var m = new MimeMessage();
    m.From.Add(MailboxAddress.Parse("shop@oakandwool.example"));
    m.To.Add(MailboxAddress.Parse(o[2]));
    m.Subject = "Problem with order " + o[0];
    var t = $"Hi {o[1]},\n\n";
    if (o[3] == "hole") t += "we found your blanket has a weaving fault. A new one ships today at no cost and you can keep the other.\n";
    if (o[3] == "lost") t += "the parcel is lost. We refunded the full $64.00 to your original payment method this morning.\n";
    if (o[3] == "fringe") t += "one fringe set was missing, so we refunded $6.00 of this order for it.\n";
    if (o[3] == "late") t += "it will arrive on " + o[4] + " and not on Tuesday. If that is too late we cancel the order and refund you, just tell us.\n";
    m.Body = new TextPart("plain") { Text = t + "\nDan, Oak and Wool" };
    c.Send(m);
}
