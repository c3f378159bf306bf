namespace ChannelLoom.Domain.Policies;

public class GoodwillPolicy
{
    public string MessageFor(Complaint c, Tenant t)
    {
        var opening = $"Hello {c.BuyerName}, we are sorry that the {c.ItemTitle} disappointed you.";

        var remedy = c.HasPhoto
            ? " A replacement is on its way; you need not return anything."
            : t.Market == Market.India
                ? " As compensation we'd like to hand you Rs. 300 in Paytm cash." // expect: BSM1004|BSM1003
                : " As a peace offering, pick any item from our range and it's yours, gratis."; // expect: BSM1005|BSM1003

        var closing = c.Rating is <= 2
            ? " Please consider lifting your star rating once this is sorted." // expect: BSM2004
            : " We will write again as soon as the parcel is scanned.";

        return opening + remedy + closing;
    }
}
