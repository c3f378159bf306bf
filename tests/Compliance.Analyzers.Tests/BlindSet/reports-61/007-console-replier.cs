using System.Net;
using System.Net.Mail;

if (args is not [var orderId, var relay, var kind, ..])
{
    Console.Error.WriteLine("usage: replier <order> <relay address> <kind>");
    return 1;
}

using var smtp = new SmtpClient(Environment.GetEnvironmentVariable("SMTP_HOST")!, 587)
{
    EnableSsl = true,
    Credentials = CredentialCache.DefaultNetworkCredentials
};

var mail = new MailMessage("amazon@rustybolt.example", relay)
{
    Subject = $"Re: your order {orderId}",
    Body = kind switch
    {
        "fit" => Fit(),
        "noise" => Noise(),
        "call" => Call(),
        _ => throw new ArgumentException($"unknown kind {kind}")
    }
};
await smtp.SendMailAsync(mail);
Console.WriteLine("sent.");
return 0;

string Fit() => $"Hi, yes the bracket from order {orderId} fits the 2019 model, you just flip the spacer.";

string Noise() => $"Hi, a little humming in the first hour is normal. If it's still there tomorrow we send a new motor for order {orderId}, free of charge.";

string Call() => "Hi, way easier to sort this on the phone. Ring Dave on 555-0142-778 any day after nine or drop him a line on WhatsApp."; // expect: BSM3002|BSM3003
