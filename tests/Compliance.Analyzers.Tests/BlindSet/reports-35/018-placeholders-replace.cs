using System.IO;

var t1 = "Hey %FirstName%, we loved packing your order. Here's %Discount% off when you come back: %CouponCode%"; // expect: BSM1001|BSM1002|BSM1006
var t2 = "Hey %FirstName%, the book %Title% is out of print, we refunded you %Amount% this morning.";
var t3 = "Hey {name}, tap {{review_link}} and give us a {{stars}}-star rating please please please"; // expect: BSM2002|BSM2006
var t4 = "Hey [NAME], wire transfer works too, ask us for our bank details and we take [PCT] off the invoice."; // expect: BSM3003|BSM1001|BSM1004
var t5 = "Hey [NAME], the invoice of order [ORDER] is attached as pdf.";

foreach (var f in Directory.GetFiles("queue", "*.txt"))
{
    var q = File.ReadAllLines(f);
    var body = (q[0] switch { "1" => t1, "2" => t2, "3" => t3, "4" => t4, _ => t5 })
        .Replace("%FirstName%", q[1]).Replace("{name}", q[1]).Replace("[NAME]", q[1])
        .Replace("%Discount%", "20%").Replace("%CouponCode%", "AGAIN20")
        .Replace("{{stars}}", "5");
    BuyerMail.Send(q[2], "Your books", body);
    File.Move(f, f.Replace("queue", "done"));
}
