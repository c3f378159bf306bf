using System;

public partial class AmazonMailPage : System.Web.UI.Page
{
    protected string GetBody(string strBuyer, int intStars, bool bIsPrime)
    {
        string strBody = "Dear " + strBuyer + ",\n";
        strBody += "this is about the baby monitor you bought on Amazon.\n";

        if (intStars > 0 && intStars <= 2)
        {
            strBody += "the pairing problem is solved now, as you told us.\n";
            strBody += "We beg you to cancel your " + intStars + "-star rating, "; // expect: BSM2004
            strBody += "a family business lives from this.\n";
        }
        else if (intStars == 0)
        {
            strBody += "If it keeps losing the signal, move the camera two metres away from the router.\n";
        }

        if (bIsPrime)
        {
            strBody += "Prime members like you get a night light as a bonus, "; // expect: BSM1005
            strBody += "tell us which colour.\n";
        }
        else
        {
            strBody += "The adapter you were missing was sent today without charge.\n";
        }

        strBody += "Best regards\nTiny Ears";
        return strBody;
    }
}
