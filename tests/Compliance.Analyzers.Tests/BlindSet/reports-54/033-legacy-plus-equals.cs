using System;

public class clsKundenMail
{
    public string sName, sOrder;
    public bool bFirst, bGerman;

    public string MakeBuyerMail()
    {
        string s = "";
        s += "Dear " + sName + ",\r\n";
        s += "your bicycle pump from order " + sOrder + " was exchanged.\r\n";
        if (bFirst)
        {
            s += "The next pump you buy from us co"; // expect: BSM1006|BSM1005|BSM1001
            s += "sts you nothing.\r\n";
        }
        s += "For the spare valve send us the money by pay"; // expect: BSM3003|BSM1004
        s += "pal, Amazon need not be involved.\r\n";
        s += "Regards\r\n";
        return s;
    }

    public string MakeReturnMail()
    {
        string s = "Dear " + sName + ",\r\n";
        s += "please print the label from Your Orders and drop the parcel at any pick-up point.\r\n";
        s += "The refund follows within two days.\r\n";
        return s;
    }
}
