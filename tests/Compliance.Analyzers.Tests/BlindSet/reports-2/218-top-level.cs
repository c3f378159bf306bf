using System.Net.Mail;

var smtp = new SmtpClient("localhost");
string[] buyers = File.ReadAllLines("buyers.txt");

foreach (var buyer in buyers)
{
    smtp.Send("shop@quarry.example", buyer, "Your stone bowl", "Hello, your stone bowl was shipped today.");
    smtp.Send("shop@quarry.example", buyer, "Your next bowl", "Hello, follow us on Instagram @quarrybowls and get your next bowl cheaper."); // expect: BSM3002|BSM3003|BSM1001|BSM1006
}
