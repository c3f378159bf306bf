using System.Globalization;

namespace Quill.Invoices.Mail;

public class InvoiceMailTexts
{
    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo("en-GB");

    public string InvoiceReady(string buyer, string no) =>
        string.Format(_culture, "Dear {0}, your VAT invoice {1} is attached. The voucher line shows what Amazon took off at checkout.", buyer, no);

    public string PriceMatch(string buyer, decimal diff) =>
        string.Format(_culture, "Dear {0}, found it for less elsewhere? Send us the page and we undercut the price by {1:C}.", buyer, diff); // expect: BSM1001

    public string Extra(string buyer, string code, int pct) =>
        string.Format(
            _culture,
            "Dear {0}, on your next basket the code {1} gives you minus {2} percent.", // expect: BSM1002|BSM1001
            buyer,
            code,
            pct);

    public string Wire(string buyer, decimal sum) =>
        string.Format(_culture, "Dear {0}, forget the Amazon refund: give us your sort code and account number and we transfer {1:C} tonight.", buyer, sum); // expect: BSM1004|BSM3003
}
