using System;

public partial class AmazonServicePage : System.Web.UI.Page
{
    protected string GetBody(string strBuyer, string strOrder, int intCase)
    {
        string strBody = "Dear " + strBuyer + ",\n";
        strBody += "this is about order " + strOrder + ".\n";

        switch (intCase)
        {
            case 1:
                strBody += "The camera lost its connection because of our firmware. ";
                strBody += "Please hold the reset button for ten seconds. ";
                strBody += "Should that not help, we exchange the camera for free.\n";
                break;
            case 2:
                strBody += "You asked whether you may keep the camera and get a part of the money. ";
                strBody += "We are sorry, that is not possible; ";
                strBody += "please send it back and Amazon refunds all of it.\n";
                break;
            case 3:
                strBody += "You were charged twice for the shipping. ";
                strBody += "The second amount was refunded yesterday.\n";
                break;
        }

        strBody += "Best regards\nTiny Ears";
        return strBody;
    }
}
