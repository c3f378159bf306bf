// quick script, run on my laptop every friday
using System.Net.Mail;

var buyers = File.ReadAllLines("buyers.csv").Skip(1);
var smtp = new SmtpClient("smtp.ourshop.local");

foreach (var b in buyers)
{
    var p = b.Split(';');
    var mail = new MailMessage("orders@ourshop.local", p[2]);
    mail.Subject = "Your order " + p[0];
    mail.Body = "Hi " + p[1] + ",\n\nhow do you like the garden chair? Send us a photo of your published review and a $20 gift card goes out to you.\n\nBye, Tom"; // expect: BSM2001
    if (p[4] == "late")
        mail.Body = "Hi " + p[1] + ",\n\nsorry, the chair left us three days late. The shipping fee has been refunded.\n\nBye, Tom";
    smtp.Send(mail);
}
