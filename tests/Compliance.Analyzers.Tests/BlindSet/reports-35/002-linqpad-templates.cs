// <Query Kind="Statements">
//   <Namespace>System.Net.Mail</Namespace>
// </Query>

var tpl = new Dictionary<string, string>
{
    ["late"] = "Hello {0}, the parcel is two days behind. If you don't want to wait any more just say so and you get the full refund.",
    ["thanks"] = "Hello {0}, thanks for picking our little knife shop. There's a $5 voucher waiting for you, code SHARP5.", // expect: BSM1002
    ["stars"] = "Hello {0}, we are a family of four and every 5 star review helps us to keep the lights on. Could you leave one please?", // expect: BSM2002
    ["badrev"] = "Hello {0}, new knife is on the way. Now that it's sorted, would you be so kind to take down the one star review?", // expect: BSM2004
    ["label"] = "Hello {0}, the return label is in your Amazon account under Your Orders. Drop it at any UPS point.",
};

foreach (var r in File.ReadLines(@"C:\amz\todo.txt"))
{
    var p = r.Split('|');
    var mail = new MailMessage("knives@example.com", p[1], "Your order " + p[2], string.Format(tpl[p[0]], p[3]));
    new SmtpClient("localhost").Send(mail);
    p.Dump();
}
