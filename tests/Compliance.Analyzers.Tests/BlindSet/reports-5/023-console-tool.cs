using System;
using System.IO;
using System.Linq;
using System.Net.Mail;

// usage: followup <orders.csv>
if (args.Length == 0)
{
    Console.Error.WriteLine("usage: followup <orders.csv>");
    return 1;
}

var rows = File.ReadAllLines(args[0]).Skip(1).Select(l => l.Split(';')).ToList();
using var client = new SmtpClient("mail.internal");

foreach (var r in rows)
{
    var (orderId, relay, name, sku) = (r[0], r[1], r[2], r[3]);
    var body = sku.StartsWith("FLT")
        ? $"Dear {name}, filters for your model are now sold in packs of six, and we also have the new carbon series. Have a look at our shop!" // expect: BSM1007
        : $"Dear {name}, you told us that the pump of order {orderId} leaks. Please unplug it; a new seal is on its way to you, free of charge.";

    var mail = new MailMessage("care@aquaclear.example", relay)
    {
        Subject = $"[Important] Your order {orderId}", // expect: BSM4004
        Body = body,
    };
    client.Send(mail);
    Console.WriteLine($"{orderId}: sent, {body.Length} characters");
}

Console.WriteLine($"{rows.Count} messages sent");
return 0;
