namespace Hollin.Market.Amazon.Letters;

public class LetterWriter
{
    private const string Template = "Hello #NAME#,\n#BODY#\n#SHOP#";
    private static readonly string ZhTemplate = "#NAME#，您好：\n#BODY#\n#SHOP#";

    public string Lost(AmazonOrderInfo o) => Template
        .Replace("#NAME#", o.BuyerName)
        .Replace("#BODY#", "the post office has lost your parcel. We have refunded the coat in full.")
        .Replace("#SHOP#", o.ShopName);

    public string Exchange(AmazonOrderInfo o) => Template
        .Replace("#NAME#", o.BuyerName)
        .Replace("#BODY#", "the coat in size 40 is back in our warehouse, the one in size 42 left today. There is nothing to pay for the exchange.")
        .Replace("#SHOP#", o.ShopName);

    public string LostZh(AmazonOrderInfo o) => ZhTemplate
        .Replace("#NAME#", o.BuyerName)
        .Replace("#BODY#", "包裹在运输途中遗失，我们已为您的大衣全额退款，大约五天到账。")
        .Replace("#SHOP#", o.ShopName);

    public string DirectZh(AmazonOrderInfo o) => ZhTemplate
        .Replace("#NAME#", o.BuyerName)
        .Replace("#BODY#", "您问能否直接向我们付款，抱歉不可以，请通过亚马逊下单和付款。")
        .Replace("#SHOP#", o.ShopName);
}
