using System.Net;
using System.Net.Mail;

// quick n dirty, run it from my laptop every evening
var client = new SmtpClient("smtp.sendpulse.example", 587) { Credentials = new NetworkCredential("shop", args[0]) };

foreach (var line in File.ReadLines("orders_today.csv").Skip(1))
{
    var (relay, name, orderId, late) = Parse(line);
    var subject = $"Your order {orderId}";
    var body = late
        ? $"Hi {name}, sorry, your parcel is running two days late. If it is not with you by Friday just tell us and we refund it in full."
        : $"Hi {name}, hope the yoga mat arrived fine! Use MATLOVE at checkout and your second mat is 20% cheaper."; // expect: BSM1002|BSM1001
    client.Send(new MailMessage("orders@shop.example", relay, subject, body));
    Console.WriteLine($"sent {orderId}");
}

static (string, string, string, bool) Parse(string l)
{
    var p = l.Split(',');
    return (p[0], p[1], p[2], p[3] == "late");
}
