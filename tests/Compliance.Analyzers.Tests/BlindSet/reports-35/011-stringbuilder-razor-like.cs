using System.Text;

static class MailHtml
{
    public static string ForBuyer(Order o, bool xmas)
    {
        var h = new StringBuilder();
        h.Append("<html><body>");
        h.AppendFormat("<p>Dear {0},</p>", o.Name);
        h.Append("<p>your candle set (order ").Append(o.Id).Append(") was shipped with two candles too few, they follow tomorrow.</p>");
        if (xmas)
        {
            h.Append("<p>Black Friday starts early for you: everything in our shop "); // expect: BSM1001|BSM1007
            h.Append("<b>is reduced by a quarter</b> until Monday.</p>");
            h.Append("<p>Have a look: <a href='https://www.beeswax-barn.shop/bf'>here</a></p>"); // expect: BSM3001
        }
        h.Append("<p>One small wish: please give us ");  // expect: BSM2002
        h.Append("all five stars, it means the world.</p>");
        h.Append("<p>Follow @beeswaxbarn on Insta and DM us there, it's quicker.</p>"); // expect: BSM3002|BSM3003
        h.Append("</body></html>");
        return h.ToString();
    }
}

record Order(string Id, string Name);
