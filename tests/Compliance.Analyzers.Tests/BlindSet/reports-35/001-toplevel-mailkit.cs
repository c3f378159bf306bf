using MailKit.Net.Smtp;
using MimeKit;

// cron runs this every morning 7:00
var orders = File.ReadAllLines("orders.csv").Skip(1).Select(l => l.Split(',')).ToList();
using var c = new SmtpClient();
c.Connect("smtp.ionos.com", 587);
c.Authenticate("shop", Environment.GetEnvironmentVariable("PW"));

foreach (var o in orders)
{
    var m = new MimeMessage();
    m.From.Add(MailboxAddress.Parse("shop@oakandwool.example"));
    m.To.Add(MailboxAddress.Parse(o[3])); // the relay address of the amazon buyer
    m.Subject = "About your order " + o[0];
    var b = new BodyBuilder();
    b.TextBody = $"Hi {o[1]},\n\nyour blanket should of arrived by now. Wash it cold, never tumble dry.\n\n"
        + "If you need a second one tell us first, we knock 15 percent off for people who bought before.\n" // expect: BSM1001|BSM1006
        + "And put your mobile number in the answer so my wife can text you.\n" // expect: BSM3002|BSM3003
        + "Cheers, Dan";
    m.Body = b.ToMessageBody();
    c.Send(m);
    Console.WriteLine("sent " + o[0]);
}
