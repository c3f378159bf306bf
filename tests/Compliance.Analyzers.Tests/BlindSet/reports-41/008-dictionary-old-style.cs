using System;
using System.Collections;
using System.Collections.Generic;

public class MailTexts
{
    private static Dictionary<int, string> dictBuyerMail = new Dictionary<int, string>()
    {
        { 1, "Dear Buyer, we are sorry that your parcel got lost. We have refunded the whole order today." },
        { 2, "Dear Buyer, as an apology please take $8 in store credit, valid for anything in our shop." }, // expect: BSM1003|BSM1006
        { 3, "Dear Buyer, show your friends our headset: for each friend who buys one you get 10 dollars." }, // expect: BSM1006
        { 4, "Dear Buyer, does the plug fit your socket? If not, answer this mail and we send the right adapter free." },
    };

    public static string Get(int nStep)
    {
        string s;
        return dictBuyerMail.TryGetValue(nStep, out s) ? s : String.Empty;
    }
}
