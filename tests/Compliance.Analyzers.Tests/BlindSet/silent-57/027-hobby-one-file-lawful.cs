// soap shop on amazon: tiny script that answers the three mails I get every week
using System.Net.Mail;

var smtp = new SmtpClient("localhost", 25);

string Late(string who) => $"Hi {who}, the soap was held back at the sorting centre because of the storm. It moves again on Tuesday.";
string Melted(string who) => $"Hi {who}, a bar that melted on the way is on me to fix: a fresh one leaves tomorrow, no need to send the old one back.";
string Allergy(string who) => $"Hi {who}, the lavender bar has almond oil in it. If you cannot use it, open a return on your orders page and you get all your money back.";

foreach (var line in File.ReadLines("todo.txt"))
{
    var p = line.Split('|');
    var body = p[1] switch
    {
        "late" => Late(p[2]),
        "melted" => Melted(p[2]),
        "allergy" => Allergy(p[2]),
        _ => throw new InvalidDataException($"no idea what '{p[1]}' is"),
    };
    smtp.Send(from: "soap@marge.example", recipients: p[0], subject: "Your soap", body: body);
    Console.WriteLine("sent to " + p[0]);
}
