using System.Net.Mail;

// little script: mails everybody who bought the yoga mat last month
var smtp = new SmtpClient("localhost");
foreach (var line in File.ReadLines("orders.csv").Skip(1))
{
    var c = line.Split(';');
    var (id, name, relay) = (c[0], c[1], c[2]);

    smtp.Send("mat@downdog.example", relay, $"Your mat, order {id}",
        $"Hi {name}, some mats of this batch smell of rubber. Air it for a day; if it still smells, we'll swap it at our cost.");

    if (c[3] == "2nd")
        smtp.Send("mat@downdog.example", relay, "A secret for regulars",
            $"Hi {name}, psst... the checkout likes the word NAMASTE10. Don't tell anyone."); // expect: BSM1002|BSM1001

    if (c[3] == "3rd")
        smtp.Send("mat@downdog.example", relay, "About your mat",
            $"Hi {name}, grumbles are best kept between us: message us instead of posting a poor review."); // expect: BSM2003

    if (c[3] == "4th")
        smtp.Send("mat@downdog.example", relay, "Spring sale starts today!", // expect: BSM1007|BSM1001
            $"Hi {name}, it was lovely having you.");
}
