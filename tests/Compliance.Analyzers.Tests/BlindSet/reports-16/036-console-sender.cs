#:package MailKit@4.*
using MailKit.Net.Smtp;
using MimeKit;

// dotnet run send.cs -- orders.csv   (one mail per row, to the buyers' relay addresses)
const string Shop = "Larkrise Candles";
const string Letter =
    "Dear {0},\n\n" +
    "thank you for ordering our candles (order {1}).\n" +
    "Trim the wick to five millimetres before each burn.\n" +
    "Snap a photo, post it with your Amazon re" + // expect: BSM2001
    "view and six tea lights are yours for nothing.\n\n" +
    Shop;

const string Ps = "P.S. The autumn catalogue is out; ask for it and we will tuck one in with the next parcel."; // expect: BSM1007

using var smtp = new SmtpClient();
await smtp.ConnectAsync("localhost", 1025);

foreach (var line in File.ReadLines(args[0]).Skip(1))
{
    if (line.Split(',') is not [var email, var name, var order, ..]) continue;
    var mail = new MimeMessage { Subject = $"Your candles, order {order}" };
    mail.To.Add(MailboxAddress.Parse(email));
    mail.Body = new TextPart("plain") { Text = string.Format(Letter, name, order) + "\n\n" + Ps };
    await smtp.SendAsync(mail);
}
