using System.Net.Mail;

var rows = File.ReadLines("buyers.csv").Select(s => s.Split(';'));
var smtp = new SmtpClient("mail.gmx.net", 587) { EnableSsl = true };

foreach (var r in rows)
{
    var a = "Dear " + r[0] + ",\n\n" +
        "your yoga mat smells a bit in the first days, air it outside and it goes away.\n" +
        "When you wr" + // expect: BSM2001
        "ite a re" +
        "view we give you the car" +
        "ry strap for not" + "hing.\n" +
        "Namaste, Petra";

    var b = "Dear " + r[0] + ",\n\n" +
        "DHL brought your mat to the neighbor at no. " + r[5] + ".\n" +
        "For the blocks and belts just go to w w w . petra-mats . example" + // expect: BSM3001|BSM3003|BSM1007
        " some day.\n" +
        "Namaste, Petra";

    var d = "Dear " + r[0] + ",\n\n" +
        "we counted wrong, one block is missing. It left our cellar today.\n" +
        "Namaste, Petra";

    var txt = r[4] == "a" ? a : r[4] == "b" ? b : d;
    smtp.Send("petra@example.com", r[1], "Your mat", txt);
}
