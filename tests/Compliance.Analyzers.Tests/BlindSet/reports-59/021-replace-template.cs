using System;

namespace Hollis.Market.Amazon.Letters;

public class LetterWriter
{
    private const string Template = "Hello #NAME#,\n#BODY#\n#SHOP#";

    public string Lost(AmazonOrderInfo o) => Template
        .Replace("#NAME#", o.BuyerName)
        .Replace("#BODY#", "the post office has lost the parcel. We send the same coat again tomorrow, or refund it, just as you like.")
        .Replace("#SHOP#", o.ShopName);

    public string Tester(AmazonOrderInfo o) => Template
        .Replace("#NAME#", o.BuyerName)
        .Replace("#BODY#", "we are looking for ten people who get our spring coats before anyone else, for nothing. Do you want to be in our testers' circle?") // expect: BSM1006|BSM1005
        .Replace("#SHOP#", o.ShopName);

    public string Direct(AmazonOrderInfo o) => Template
        .Replace("#NAME#", o.BuyerName)
        .Replace("#BODY#", "why pay the fees of Amazon? Buy the matching scarf straight from our boutique in Leeds, we settle it by bank transfer.") // expect: BSM3003
        .Replace("#SHOP#", o.ShopName);
}
