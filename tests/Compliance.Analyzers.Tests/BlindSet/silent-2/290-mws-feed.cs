namespace Amazon.Feeds;
public class PromotionFeed
{
    public string Xml(string sku, decimal price) =>
        $"<Message><MessageID>1</MessageID><Price><SKU>{sku}</SKU><Sale><SalePrice currency=\"USD\">{price}</SalePrice></Sale></Price></Message>";
    public const string Header = "sku\tsale-price\tsale-start-date\tgift-wrap";
}
