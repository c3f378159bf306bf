#!/usr/bin/env dotnet run
// quick script: sends the follow-up mail to everybody in orders.csv
using System.Net.Mail;

var smtp = new SmtpClient("smtp.internal", 25);
string from = "care@pune-copper.example";

foreach (var line in File.ReadLines("orders.csv").Skip(1))
{
    var cols = line.Split(',');
    var (orderId, relay, name) = (cols[0], cols[1], cols[2]);

    var text = "Dear " + name + ",\n\n"
        + "we hope the copper bottle reached you well. Rinse it with lemon once a week.\n"
        + "As a token of thanks, reply with your order number and we will ship a second " // expect: BSM1005
        + "bottle to your door, no payment needed.\n"
        + "Warm regards from Pune";
    // TODO split this for EU orders

    var mail = new MailMessage(from, relay)
    {
        Subject = $"Care tips for order {orderId}",
        Body = text,
    };

    var second = new MailMessage(from, relay, "A small request",
        "Namaste " + name + ", we wrote last week and did not hear back. Kindly spare a moment and post your review of the bottle."); // expect: BSM2006

    await smtp.SendMailAsync(mail);
    await smtp.SendMailAsync(second);
    Console.WriteLine($"sent {orderId}");
}
