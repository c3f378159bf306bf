using System;
using System.Globalization;

namespace Oakline.Returns
{
    public class ReturnAnswerFormatter
    {
        private const string Head = "Hello {0},\n\nthank you for telling us about the return of order {1}.\n";

        private const string Inspected =
            "The parcel arrived on {0:d} and our workshop has looked at the item.\n";

        private const string Partial =
            "The carry bag was not in the box, so {0:C} of {1:C} has been refunded through Amazon; once the bag reaches us the rest follows.\n";

        private const string Closing =
            "Should anything about this refund be unclear, just answer this message.\n\nOakline returns desk";

        private const string NextTime =
            "By the way: for your next purchase at our shop we take a quarter off, simply mention this return.\n"; // expect: BSM1001|BSM1006

        public string Format(ReturnRecord r, CultureInfo culture)
        {
            var text = string.Format(culture, Head, r.FirstName, r.OrderId);
            text += string.Format(culture, Inspected, r.ArrivedAt);

            if (r.Missing)
                text += string.Format(culture, Partial, r.Refunded, r.Total);
            else
                text += string.Format(culture, "The full {0:C} is on its way back to the card you paid with.\n", r.Total);

            if (r.FirstReturn)
                text += NextTime;

            return text + Closing;
        }
    }

    public record ReturnRecord(string FirstName, string OrderId, DateTime ArrivedAt, bool Missing, bool FirstReturn, decimal Refunded, decimal Total);
}
