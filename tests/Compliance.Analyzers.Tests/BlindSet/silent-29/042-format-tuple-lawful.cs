using System.Collections.Generic;
using System.Globalization;

namespace Hifi.Depot.AfterSales
{
    public class AnswerBook
    {
        private static readonly CultureInfo Uk = CultureInfo.GetCultureInfo("en-GB");

        public (string Subject, string Text) Belt(string name) =>
            ("Drive belt", string.Format(Uk, "Dear {0}, the belt wears out after about five years. For yours, which tore after a month, a new belt is in the post at no charge.", name));

        public (string Subject, string Text) Part(string name, decimal sum) =>
            ("Dust cover", string.Format(Uk, "Dear {0}, because the dust cover was missing from the box we have refunded its share of this order, {1:C}, through Amazon.", name, sum));

        public IEnumerable<(string Subject, string Text)> All(string name, decimal sum)
        {
            yield return Belt(name);
            yield return Part(name, sum);
            yield return ("Pick-up date", string.Join(" ", "Dear " + name + ",", "the carrier picks up the turntable on Monday.", "Please have the box ready; the label is in Your Orders: https://www.amazon.co.uk/your-orders"));
        }
    }
}
