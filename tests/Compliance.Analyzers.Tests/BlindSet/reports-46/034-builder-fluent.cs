using Acme.SellerSuite.Campaigns;

namespace Acme.SellerSuite.Recipes;

public class RecipeCatalog
{
    public Campaign NewAccountRecipe() => Campaign
        .ForAmazonBuyers("starter")
        .OnDelivered(after: Days(3))
            .Say("Hello {Buyer}, the batteries for the remote are inside the back cover.")
        .OnDelivered(after: Days(6))
            .Say("Hello {Buyer}, our %Discount% for returning guests is applied when you quote this message.") // expect: BSM1001|BSM1006
        .OnDelivered(after: Days(9))
            .Say("Hello {Buyer}, what would it take to hear from you? Write a line about the remote on Amazon, " + // expect: BSM2001|BSM2006
                 "show us, and dinner is on us.")
        .OnReturnOpened()
            .Say("Hello {Buyer}, your return is approved. Once the carrier has scanned it we refund the full price.")
        .OnRefunded()
            .Say("Hello {Buyer}, the refund is done. Follow our Facebook page so that you never miss a new model!") // expect: BSM1007|BSM3001|BSM3002
        .Build();
}
