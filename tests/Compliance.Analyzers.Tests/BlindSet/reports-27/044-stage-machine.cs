enum Stage { Shipped, Delivered, Week1, Week2, Problem }

class StageMachine
{
    Stage s = Stage.Shipped;

    public string NextBuyerMessage(string who)
    {
        string msg = $"Hi {who}! ";
        switch (s)
        {
            case Stage.Problem:
                msg += "Sorry about the dent. Choose: new case or full refund, both through Amazon.";
                goto default;
            case Stage.Delivered:
                msg += "The lock code is 0-0-0 from the factory. ";
                msg += "Got friends who travel? Hand them your link and earn store credit"; // expect: BSM1006
                msg += " for each suitcase sold.";
                s = Stage.Week1;
                break;
            case Stage.Week1:
                msg += "Do you enjoy the case? Then let others hear it in a review. If not, talk to us first."; // expect: BSM2003|BSM2002
                s = Stage.Week2;
                break;
            case Stage.Week2:
                msg += "Here is a freebie for you: a luggage tag, just send us your address."; // expect: BSM1005
                break;
            default:
                msg += "We look into it today.";
                break;
        }
        return msg;
    }
}
