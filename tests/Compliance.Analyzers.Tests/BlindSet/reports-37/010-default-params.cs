using System;

namespace Castellane.Vetements.Outils
{
    public class Relance
    {
        public string Compose(string name,
            string intro = "Dear customer, your dress was delivered yesterday.",
            string offer = "As member of our private list you get every dress 15 EUR below the Amazon price.") // expect: BSM1001|BSM1006|BSM3003
        {
            return intro + Environment.NewLine + offer + Environment.NewLine + name;
        }

        public void Run(IBuyerMessenger messenger, string orderId)
        {
            void Remind(string message = "Dear customer, only the happy ladies we ask: please write some lines about the dress on Amazon.") // expect: BSM2003|BSM2002
            {
                messenger.Send(orderId, message);
            }

            var sizeNote = (string message = "Dear customer, the dress runs small. If it is too tight, start the return in Your Orders and we pay the label.") => messenger.Send(orderId, message);

            Remind();
            sizeNote();
        }
    }

    public class FeedbackMail(string body = "Dear customer, please take back your negative seller feedback, then we repay the postage.") // expect: BSM2005|BSM2001
    {
        public string Body { get; } = body;
    }
}
