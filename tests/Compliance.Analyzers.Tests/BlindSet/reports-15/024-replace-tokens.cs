namespace Jiangmen.Msg;

public class TokenFiller
{
    private const string Tpl =
        "#BUYER#您好，#SHOP#有您想要的配件，链接：#SHOPURL#"; // expect: BSM3001|BSM1007

    public string Fill(Order o, Shop s) => Tpl
        .Replace("#BUYER#", o.Buyer)
        .Replace("#SHOP#", s.Name)
        .Replace("#SHOPURL#", s.Site);

    public string FillEn(Order o, Shop s)
        => "Hello [BUYER], take [PCT] away from price with word [CODE] in cart." // expect: BSM1002|BSM1001
            .Replace("[BUYER]", o.Buyer)
            .Replace("[PCT]", s.Percent + "%")
            .Replace("[CODE]", s.Coupon);

    public string FillLate(Order o)
        => "Hello [BUYER], truck is broken, so your [ITEM] come on [DATE]."
            .Replace("[BUYER]", o.Buyer)
            .Replace("[ITEM]", o.Title)
            .Replace("[DATE]", o.Eta.ToString("MM/dd"));

    // 占位词里藏了内容
    public string FillHide(Order o)
        => "Hello [BUYER], please give us @@ on the product page.".Replace("[BUYER]", o.Buyer).Replace("@@", "five star"); // expect: BSM2002
}
