namespace Larch.Crm;

public class TemplateFiller
{
    public string Fill(Order order) =>
        "尊敬的[买家]，您购买的[商品]已签收。五星好评后联系我们，返现[金额]元。" // expect: BSM2001
            .Replace("[买家]", order.Buyer)
            .Replace("[商品]", order.Title)
            .Replace("[金额]", "20");
}
