using System;
using System.Net.Mail;

namespace AmzMailer
{
    class Module1
    {
        static void Main(string[] a)
        {
            string n = a[0], o = a[1], t = a[2], s = "", x = "";
            bool old = a.Length > 3 && a[3] == "old";
            s = "Question about your order " + o;
            x = "Hi " + n + ",\r\n\r\n";
            if (t == "lamp")
            {
                x += "the lamp needs a GU10 bulb, it is not in the box, sorry that the picture shows one.\r\n";
                x += "No hard feelings I hope? I'd pay you ten bucks for the "; // expect: BSM1003|BSM1004
                x += "trouble, just tell me where to send it.\r\n";
            }
            else if (t == "cord")
            {
                x += "the longer cord you asked for is listed as B0 black 3 m, the plug is the same.\r\n";
                x += (old ? "Because you bought before, the second cord is half price for you.\r\n" : ""); // expect: BSM1001|BSM1006
            }
            else
            {
                x += "thanks for asking. The shade can be washed by hand.\r\n";
                x += "More pics are on lamps-by-joe dot com, or google Lamps by Joe.\r\n"; // expect: BSM3001
            }
            x += "\r\nJoe";
            var m = new MailMessage("joe@lampsbyjoe.example", a[4]) { Subject = s, Body = x };
            new SmtpClient("smtp.lampsbyjoe.example").Send(m);
        }
    }
}
