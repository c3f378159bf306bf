using System;
using System.Collections;
using System.Text;

public class MsgBuilder
{
    private static Hashtable msgs = new Hashtable();

    static MsgBuilder()
    {
        msgs["OOS"] = "Dear buyer, the red one sold out before we could pack it. Your order was refunded completely today.";
        msgs["SWAP"] = "Dear buyer, we only want to make you smile: with your basket comes a wooden spoon as a present."; // expect: BSM1005
        msgs["FB"] = "Dear buyer, please change the neutral feedback to positive, otherwise we can not process your refund."; // expect: BSM2005|BSM2001
        msgs["REF"] = "Dear buyer, tell a friend about us! For each friend who orders you both get 10 dollar credit."; // expect: BSM1006|BSM1001
    }

    public static string Get(string key, string name, int pct)
    {
        StringBuilder sb = new StringBuilder();
        sb.Append("Dear " + name + ",\n");
        if (key == "EASTER")
        {
            sb.Append("for Easter we give our Amazon customers ");  // expect: BSM1001
            sb.Append(pct);
            sb.Append(" % discount on all baskets.\n");
        }
        else
            sb.Append((string)msgs[key]);
        return sb.ToString();
    }
}
