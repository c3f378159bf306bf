using System.Text;

// prints the cheat sheet that hangs next to my desk
var sheet = new StringBuilder();
sheet.AppendLine("# What I must not write to buyers on Amazon");
foreach (var (topic, rule) in new (string, string)[]
{
    ("Reviews", "Never ask for positive reviews and never offer anything for them."),
    ("Coupons", "No coupon or discount codes in messages, use public coupons in Seller Central."),
    ("Contact", "No phone, mail, WhatsApp or LINE."),
    ("Money", "Refund only through Manage Orders, never by PayPal or bank transfer."),
    ("Links", "No links to my own shop."),
})
{
    sheet.AppendLine($"## {topic}");
    sheet.AppendLine(rule);
}

File.WriteAllText("cheatsheet.md", sheet.ToString());
Console.WriteLine("cheat sheet written");
