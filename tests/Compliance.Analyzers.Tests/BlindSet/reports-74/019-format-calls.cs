using System;
using System.Globalization;

namespace Larkspur.Home.Amz;

public class MessageText
{
    public string Delay(string name, DateTime eta) =>
        string.Format(CultureInfo.InvariantCulture, "Hello {0}, your duvet will now arrive on {1:dd MMM}. We are sorry for the wait.", name, eta);

    public string Opinion(string name, int dollars) =>
        string.Format("Hello {0}, put your honest opinion of the duvet online and ${1} comes off what you paid.", name, dollars); // expect: BSM2001

    public string PartialRefund(string name, decimal amount) =>
        string.Format("Hello {0}, we have refunded {1:0.00} USD for the pillow case that was missing from this order.", name, amount);

    public string NextTime(string name, int percent)
    {
        return string.Format("Hello {0}, mention this note when you buy again and we knock {1} percent off the bill.", name, percent); // expect: BSM1001|BSM1006
    }
}
