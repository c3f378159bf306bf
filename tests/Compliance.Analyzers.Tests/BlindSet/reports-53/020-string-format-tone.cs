using System;
using System.Globalization;

namespace FitForge.Letters
{
    public class KettlebellLetters
    {
        private readonly CultureInfo _ci = CultureInfo.GetCultureInfo("en-US");

        public string Damaged(string buyer, string order, DateTime eta)
            => string.Format(_ci, "Dear {0}, the handle of the kettlebell in order {1} was scratched. A new one arrives on {2:d}.", buyer, order, eta);

        public string Reorder(string buyer, int percent)
            => string.Format(_ci, "Dear {0}, most athletes need a heavier bell after two months. We knock {1} percent off if you pick it up from us now.", buyer, percent); // expect: BSM1001|BSM1007

        public string Feedback(string buyer, string order)
            => string.Format("Dear {0}, the late parcel of order {1} has been refunded. In return we ask you to withdraw the negative seller feedback.", buyer, order); // expect: BSM2005|BSM2001

        public string Keep(string buyer, decimal amount)
            => string.Format(_ci, "Dear {0}, instead of opening an A-to-z claim, accept {1:C} from us and let us call it quits.", buyer, amount); // expect: BSM1003

        public string Refund(string buyer, decimal amount)
            => string.Format(_ci, "Dear {0}, {1:C} went back to your card this morning for the order you returned.", buyer, amount);
    }
}
