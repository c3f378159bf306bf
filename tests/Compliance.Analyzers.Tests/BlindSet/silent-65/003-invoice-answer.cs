using System;
using System.Globalization;
using System.Linq;

namespace Tidewater.Billing.Messages
{
    public class InvoiceAnswer
    {
        public string Explain(InvoiceView invoice, CultureInfo culture)
        {
            var answer = string.Format(culture, "Hello {0}, here is how the total of order {1} comes about.", invoice.BuyerName, invoice.OrderId);
            answer += string.Format(culture, " The two lamps cost {0:C} each.", invoice.UnitPrice);

            if (invoice.Discounts.Any())
            {
                answer += string.Format(culture, " The line 'Promotion -{0:C}' is the discount that was already taken off this order when you placed it.", invoice.Discounts.Sum(d => d.Amount));
            }
            else
            {
                answer += " The coupon you mention had expired the day before, which is why it does not appear on this invoice; we cannot add it afterwards.";
            }

            if (invoice.GiftCardPart > 0)
            {
                answer += string.Format(culture, " {0:C} were paid with your gift card balance and the rest by card.", invoice.GiftCardPart);
            }

            answer += " The corrected invoice with your company name is attached as a PDF.";
            return answer;
        }
    }
}
