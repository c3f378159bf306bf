using System.Net.Mail;

if (args.Length < 2)
{
    Console.Error.WriteLine("usage: relay <address> <order>");
    return 1;
}

var (relay, order) = (args[0], args[1]);
using var smtp = new SmtpClient("localhost", 25);
await smtp.SendMailAsync("support@bush.example", relay, $"Order {order}",
    "The wrong colour was packed. We send the right one today; please return the other with the attached free label.");

Console.WriteLine("sent to " + relay);
return 0;
